package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

interface PersonMapper {

  List<PersonRow> list(UUID[] ids);

  void insertPerson(PersonRow person);

  void insertAppointment(AppointmentRow appointment);

  List<PersonRow> holders(Role role, String tenant, UUID workUnit, LocalDate day);

  List<Role> rolesBesideSupplier(String tenant, UUID workUnit, UUID supplier, LocalDate day);

  List<AppointmentRow> appointments(UUID person, LocalDate day);

  @Nullable AppointmentRow findAppointment(UUID appointment);

  int countTenants(String tenant);

  int countWorkUnits(String tenant, UUID workUnit);

  int countSuppliers(UUID supplier);

  @Nullable UUID anyHolder(Role role, LocalDate day);

  int end(UUID appointment, LocalDate lastDay);
}
