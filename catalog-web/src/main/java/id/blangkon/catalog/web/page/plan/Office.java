package id.blangkon.catalog.web.page.plan;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose plans a person may look at: those of a work unit, or of a whole government.
 *
 * @param workUnit null for the whole government
 */
record Office(TenantId tenant, @Nullable WorkUnitId workUnit) {

  private static final Set<Role> OF_TENANT = Set.of(Role.PROCUREMENT_UNIT, Role.AUDITOR);

  /** All of a person's, in the order of the appointments. */
  static List<Office> of(Actor actor) {
    return actor.appointments().stream()
        .filter(
            held ->
                held.tenant() != null
                    && (held.workUnit() != null || OF_TENANT.contains(held.role())))
        .map(held -> new Office(required(held.tenant()), held.workUnit()))
        .distinct()
        .toList();
  }

  private static TenantId required(@Nullable TenantId tenant) {
    if (tenant == null) {
      throw new IllegalStateException("an office without a government was not left out");
    }
    return tenant;
  }

  /** What stands for it in an address. */
  String key() {
    return workUnit == null ? tenant.value() : workUnit.toString();
  }
}
