package id.blangkon.catalog.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.agency.Agency;
import id.blangkon.catalog.agency.AgencyStore;
import id.blangkon.catalog.agency.WorkUnit;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.storage.IntegrityException;
import id.blangkon.catalog.supplier.SupplierStore;
import id.blangkon.catalog.tenant.Tenant;
import id.blangkon.catalog.tenant.TenantStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link PersonStore} does. */
public interface PersonStoreContract extends OnStorage {

  LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  default void peopleAreReadAsTheyWereWritten() {
    Samples samples = new Samples(1);
    Person one = insert(samples.person());
    Person other = insert(samples.person());
    Person unknown = samples.person();
    assertThat(
            listed(
                unit ->
                    unit.store(PersonStore.class)
                        .list(List.of(one.id(), other.id(), unknown.id(), one.id()))))
        .containsExactlyInAnyOrder(one, other);
    assertThat(listed(unit -> unit.store(PersonStore.class).list(List.of()))).isEmpty();
    assertThat(found(unit -> unit.store(PersonStore.class).find(unknown.id()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  default void anAppointmentIsReadAsItWasWritten(Role role) {
    Samples samples = new Samples(2);
    Person person = insert(samples.person());
    Appointment appointment = appointment(samples, person, role, unit(samples), TODAY);
    insert(appointment);
    assertThat(appointments(person, TODAY)).containsExactly(appointment);
    assertThat(appointments(person, TODAY.minusDays(1))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  default void anAppointmentIsToWhatIsKnownAlone(Role role) {
    Samples samples = new Samples(6);
    Person person = insert(samples.person());
    WorkUnit known = unit(samples);
    WorkUnit unknown = samples.workUnit(samples.agency(samples.tenant()));
    Appointment good = appointment(samples, person, role, known, TODAY);
    Appointment bad =
        samples.appointment(person, role, unknown, SupplierId.of(Samples.id()), TODAY);
    assertThat(isScopeKnown(good)).isTrue();
    assertThat(findAppointment(good.id())).isEmpty();
    insert(good);
    assertThat(findAppointment(good.id())).contains(good);
    if (role.scope() != Role.Scope.INSTALLATION) {
      assertThat(isScopeKnown(bad)).isFalse();
      assertThatThrownBy(() -> insert(bad)).isInstanceOf(IntegrityException.class);
    }
  }

  private boolean isScopeKnown(Appointment appointment) {
    return storage().read(unit -> unit.store(PersonStore.class).isScopeKnown(appointment));
  }

  private Optional<Appointment> findAppointment(UUID id) {
    return storage().read(unit -> unit.store(PersonStore.class).findAppointment(id));
  }

  @Test
  default void anAppointmentEndsWithItsLastDay() {
    Samples samples = new Samples(3);
    Person person = insert(samples.person());
    Appointment appointment =
        appointment(samples, person, Role.COMMITMENT_OFFICER, unit(samples), TODAY);
    insert(appointment);
    end(appointment, TODAY.plusDays(3));
    assertThat(appointments(person, TODAY.plusDays(3))).hasSize(1);
    assertThat(appointments(person, TODAY.plusDays(4))).isEmpty();
    Appointment unknown = appointment(samples, person, Role.AUDITOR, unit(samples), TODAY);
    assertThatThrownBy(() -> end(unknown, TODAY))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("NOT_FOUND");
  }

  @Test
  default void theHoldersOfARoleAreThoseOfTheWorkUnitOnTheDay() {
    Samples samples = new Samples(4);
    WorkUnit here = unit(samples);
    WorkUnit there = unit(samples);
    Person one = insert(samples.person());
    Person two = insert(samples.person());
    Person elsewhere = insert(samples.person());
    Person other = insert(samples.person());
    insert(appointment(samples, one, Role.PROCUREMENT_OFFICER, here, TODAY));
    insert(appointment(samples, one, Role.PROCUREMENT_OFFICER, here, TODAY.minusDays(9)));
    insert(appointment(samples, two, Role.PROCUREMENT_OFFICER, here, TODAY.plusDays(1)));
    insert(appointment(samples, elsewhere, Role.PROCUREMENT_OFFICER, there, TODAY));
    insert(appointment(samples, other, Role.COMMITMENT_OFFICER, here, TODAY));
    assertThat(holders(here, TODAY)).containsExactly(one);
    assertThat(holders(here, TODAY.plusDays(1))).containsExactlyInAnyOrder(one, two);
    assertThat(holders(here, TODAY.minusDays(20))).isEmpty();
  }

  @Test
  default void itIsKnownWhetherAnybodyHoldsARole() {
    Samples samples = new Samples(5);
    LocalDate longAgo = LocalDate.of(1990, 1, 1);
    Person person = insert(samples.person());
    Appointment appointment = appointment(samples, person, Role.AUDITOR, unit(samples), longAgo);
    assertThat(anybodyHolds(Role.AUDITOR, longAgo)).isFalse();
    insert(appointment);
    end(appointment, longAgo.plusDays(1));
    assertThat(anybodyHolds(Role.AUDITOR, longAgo)).isTrue();
    assertThat(anybodyHolds(Role.AUDITOR, longAgo.plusDays(1))).isTrue();
    assertThat(anybodyHolds(Role.AUDITOR, longAgo.plusDays(2))).isFalse();
    assertThat(anybodyHolds(Role.BUDGET_USER, longAgo)).isFalse();
  }

  private WorkUnit unit(Samples samples) {
    Tenant tenant = samples.tenant();
    Agency agency = samples.agency(tenant);
    WorkUnit unit = samples.workUnit(agency);
    return storage()
        .write(
            work -> {
              work.store(TenantStore.class).insert(tenant);
              work.store(AgencyStore.class).insert(agency);
              work.store(AgencyStore.class).insert(unit);
              return unit;
            });
  }

  private SupplierId supplier(Samples samples) {
    SupplierStore.Registration registration = samples.registration();
    return storage()
        .write(
            work -> {
              work.store(SupplierStore.class).insertAll(List.of(registration));
              return registration.supplier().id();
            });
  }

  /** An appointment in a scope that is stored. */
  private Appointment appointment(
      Samples samples, Person person, Role role, WorkUnit unit, LocalDate from) {
    return samples.appointment(person, role, unit, supplier(samples), from);
  }

  private List<Person> holders(WorkUnit workUnit, LocalDate day) {
    return storage()
        .read(
            unit ->
                unit.store(PersonStore.class)
                    .holders(Role.PROCUREMENT_OFFICER, workUnit.tenant(), workUnit.id(), day));
  }

  private boolean anybodyHolds(Role role, LocalDate day) {
    return storage().read(unit -> unit.store(PersonStore.class).anybodyHolds(role, day));
  }

  private List<Appointment> appointments(Person person, LocalDate day) {
    return storage().read(unit -> unit.store(PersonStore.class).appointments(person.id(), day));
  }

  private Person insert(Person person) {
    return storage()
        .write(
            unit -> {
              unit.store(PersonStore.class).insert(person);
              return person;
            });
  }

  private void insert(Appointment appointment) {
    storage()
        .write(
            unit -> {
              unit.store(PersonStore.class).insert(appointment);
              return appointment;
            });
  }

  private void end(Appointment appointment, LocalDate lastDay) {
    storage()
        .write(
            unit -> {
              unit.store(PersonStore.class).end(appointment, lastDay);
              return appointment;
            });
  }
}
