package id.blangkon.catalog.storage.mybatis;

import static java.util.Objects.requireNonNull;

import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.Person;
import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.PersonStore;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

final class SqlPersonStore implements PersonStore {

  private static final Bilingual APPOINTMENT = Bilingual.of("Penunjukan", "Appointment");

  private final PersonMapper mapper;

  SqlPersonStore(Sessions sessions) {
    this.mapper = sessions.mapper(PersonMapper.class);
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return list(List.of(id)).stream().findFirst();
  }

  @Override
  public List<Person> list(Collection<PersonId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return mapper.list(Ids.array(ids, PersonId::value)).stream().map(PersonRow::toPerson).toList();
  }

  @Override
  public void insert(Person person) {
    mapper.insertPerson(PersonRow.of(person));
  }

  @Override
  public void insert(Appointment appointment) {
    mapper.insertAppointment(AppointmentRow.of(appointment));
  }

  @Override
  public Optional<Appointment> findAppointment(UUID id) {
    return Optional.ofNullable(mapper.findAppointment(id)).map(AppointmentRow::toAppointment);
  }

  @Override
  public boolean isScopeKnown(Appointment appointment) {
    AppointmentRow row = AppointmentRow.of(appointment);
    return switch (appointment.role().scope()) {
      case INSTALLATION -> true;
      case TENANT -> mapper.countTenants(requireNonNull(row.tenantId())) > 0;
      case WORK_UNIT ->
          mapper.countWorkUnits(requireNonNull(row.tenantId()), requireNonNull(row.workUnitId()))
              > 0;
      case SUPPLIER -> mapper.countSuppliers(requireNonNull(row.supplierId())) > 0;
    };
  }

  @Override
  public List<Person> holders(Role role, TenantId tenant, WorkUnitId workUnit, LocalDate day) {
    return mapper.holders(role, tenant.value(), workUnit.value(), day).stream()
        .map(PersonRow::toPerson)
        .toList();
  }

  @Override
  public Set<Role> rolesBesideSupplier(
      TenantId tenant, WorkUnitId workUnit, SupplierId supplier, LocalDate day) {
    return Set.copyOf(
        mapper.rolesBesideSupplier(tenant.value(), workUnit.value(), supplier.value(), day));
  }

  @Override
  public boolean anybodyHolds(Role role, LocalDate day) {
    return mapper.anyHolder(role, day) != null;
  }

  @Override
  public List<Appointment> appointments(PersonId person, LocalDate day) {
    return mapper.appointments(person.value(), day).stream()
        .map(AppointmentRow::toAppointment)
        .toList();
  }

  @Override
  public void end(Appointment appointment, LocalDate lastDay) {
    if (mapper.end(appointment.id(), lastDay) == 0) {
      throw CatalogException.notFound(APPOINTMENT, appointment.id().toString());
    }
  }
}
