package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AppointmentRow(
    UUID id,
    UUID personId,
    Role role,
    @Nullable String tenantId,
    @Nullable UUID workUnitId,
    @Nullable UUID supplierId,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  static AppointmentRow of(Appointment appointment) {
    TenantId tenant = appointment.tenant();
    WorkUnitId workUnit = appointment.workUnit();
    SupplierId supplier = appointment.supplier();
    return new AppointmentRow(
        appointment.id(),
        appointment.person().value(),
        appointment.role(),
        tenant == null ? null : tenant.value(),
        workUnit == null ? null : workUnit.value(),
        supplier == null ? null : supplier.value(),
        appointment.validFrom(),
        appointment.validTo());
  }

  Appointment toAppointment() {
    return new Appointment(
        id,
        PersonId.of(personId),
        role,
        tenantId == null ? null : TenantId.of(tenantId),
        workUnitId == null ? null : WorkUnitId.of(workUnitId),
        supplierId == null ? null : SupplierId.of(supplierId),
        validFrom,
        validTo);
  }
}
