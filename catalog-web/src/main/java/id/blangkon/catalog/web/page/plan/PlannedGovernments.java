package id.blangkon.catalog.web.page.plan;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.plan.Plans;
import java.util.List;
import java.util.Objects;

/** The governments for which a person plans; nearly always one. */
record PlannedGovernments(List<TenantId> all) {

  PlannedGovernments {
    all = List.copyOf(all);
  }

  /**
   * @throws id.blangkon.catalog.error.CatalogException when there is none
   */
  static PlannedGovernments of(Actor actor) {
    List<TenantId> own =
        actor.appointments().stream()
            .map(Appointment::tenant)
            .filter(Objects::nonNull)
            .filter(tenant -> Plans.isPlanner(actor, tenant))
            .distinct()
            .toList();
    actor.require(
        !own.isEmpty(),
        "PA/KPA satuan kerja atau UKPBJ",
        "the work unit's budget user or the procurement unit");
    return new PlannedGovernments(own);
  }

  boolean isOne() {
    return all.size() == 1;
  }

  /** The one with the code; the first when the person plans for no such. */
  TenantId chosen(String code) {
    return all.stream()
        .filter(tenant -> tenant.value().equals(code))
        .findFirst()
        .orElseGet(() -> all.get(0));
  }
}
