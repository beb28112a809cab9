package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.plan.PlanItemId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/**
 * Finds the tenant of a plan item among those for which a procurement officer buys; nearly always
 * there is one.
 */
final class OrderTenants {

  private final Catalog catalog;

  @Inject
  OrderTenants(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The tenant that has the plan item; the officer's first one when none has, and the core says so
   * then.
   */
  TenantId of(Actor officer, PlanItemId planItem) {
    List<TenantId> tenants =
        officer.appointments().stream()
            .filter(appointment -> appointment.role() == Role.PROCUREMENT_OFFICER)
            .map(Appointment::tenant)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    if (tenants.size() == 1) {
      return tenants.get(0);
    }
    return catalog.plans().tenantOf(planItem, tenants).orElse(tenants.get(0));
  }
}
