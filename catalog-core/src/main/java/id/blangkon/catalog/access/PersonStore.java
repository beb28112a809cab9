package id.blangkon.catalog.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** People and their appointments. */
public interface PersonStore {

  Optional<Person> find(PersonId id);

  List<Person> list(Collection<PersonId> ids);

  void insert(Person person);

  void insert(Appointment appointment);

  Optional<Appointment> findAppointment(UUID id);

  /** Whether the tenant, work unit or supplier that an appointment names is known. */
  boolean isScopeKnown(Appointment appointment);

  /** Everybody who holds the role in the work unit on the day. */
  List<Person> holders(Role role, TenantId tenant, WorkUnitId workUnit, LocalDate day);

  /**
   * The roles in the work unit, or in its government as a whole, of people who act for the supplier
   * on the same day; in one statement.
   */
  Set<Role> rolesBesideSupplier(
      TenantId tenant, WorkUnitId workUnit, SupplierId supplier, LocalDate day);

  /** The appointments of a person that are valid on the day. */
  List<Appointment> appointments(PersonId person, LocalDate day);

  /** Whether anybody holds the role on the day, in whatever scope. */
  boolean anybodyHolds(Role role, LocalDate day);

  /** Ends an appointment with the day as its last one. */
  void end(Appointment appointment, LocalDate lastDay);
}
