package id.blangkon.catalog.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's dated appointment to a role. The fields that the role's scope names are set: tenant
 * for a tenant, tenant and work unit for a work unit, supplier for a supplier.
 *
 * @param validFrom the first day
 * @param validTo the last day; null for an open end
 */
public record Appointment(
    UUID id,
    PersonId person,
    Role role,
    @Nullable TenantId tenant,
    @Nullable WorkUnitId workUnit,
    @Nullable SupplierId supplier,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  public Appointment {
    boolean fits =
        switch (role.scope()) {
          case INSTALLATION -> tenant == null && workUnit == null && supplier == null;
          case TENANT -> tenant != null && workUnit == null && supplier == null;
          case WORK_UNIT -> tenant != null && workUnit != null && supplier == null;
          case SUPPLIER -> tenant == null && workUnit == null && supplier != null;
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "an appointment to " + role + " names its " + role.scope() + " and nothing else");
    }
  }

  /** The same with another last day. */
  public Appointment endingOn(LocalDate lastDay) {
    return new Appointment(id, person, role, tenant, workUnit, supplier, validFrom, lastDay);
  }

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
