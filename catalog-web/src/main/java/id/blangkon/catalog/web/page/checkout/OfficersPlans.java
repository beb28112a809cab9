package id.blangkon.catalog.web.page.checkout;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plan items to which an officer may charge an order. */
public final class OfficersPlans {

  private final Catalog catalog;

  @Inject
  public OfficersPlans(Catalog catalog) {
    this.catalog = catalog;
  }

  private record Office(TenantId tenant, WorkUnitId workUnit) {}

  /** Those of the fiscal year, of every work unit for which the officer buys. */
  List<PlanItem> of(Actor officer, int year) {
    Set<Office> offices = new LinkedHashSet<>();
    for (Appointment held : officer.appointments()) {
      if (held.role() == Role.PROCUREMENT_OFFICER) {
        offices.add(
            new Office(
                Objects.requireNonNull(held.tenant()), Objects.requireNonNull(held.workUnit())));
      }
    }
    List<PlanItem> items = new ArrayList<>();
    for (Office office : offices) {
      @Nullable String after = null;
      do {
        Page<PlanItem> page =
            catalog
                .plans()
                .list(
                    officer,
                    office.tenant(),
                    office.workUnit(),
                    year,
                    new PageRequest(after, PageRequest.MOST));
        items.addAll(page.items());
        after = page.next();
      } while (after != null);
    }
    return items;
  }
}
