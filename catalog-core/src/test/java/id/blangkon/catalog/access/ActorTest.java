package id.blangkon.catalog.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.storage.MemoryStorage;
import id.blangkon.catalog.storage.SettableClock;
import id.blangkon.catalog.storage.TimeOrderedIds;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorTest {

  private static final TenantId SEMARANG = TenantId.of("33.74");
  private static final TenantId BATANG = TenantId.of("33.25");
  private static final WorkUnitId UNIT = WorkUnitId.of(new UUID(1, 1));
  private static final WorkUnitId OTHER_UNIT = WorkUnitId.of(new UUID(1, 2));
  private static final SupplierId SUPPLIER = SupplierId.of(new UUID(2, 1));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final SettableClock clock = SettableClock.at("2026-11-24T02:00:00Z");
  private final MemoryStorage storage = MemoryPeople.storage();
  private final People people =
      new People(
          storage, clock, new TimeOrderedIds(clock, new Random(1)), ZoneId.of("Asia/Jakarta"));

  private static Appointment appointment(
      Role role, TenantId tenant, WorkUnitId unit, SupplierId supplier) {
    return new Appointment(
        new UUID(3, 3), PersonId.of(new UUID(4, 4)), role, tenant, unit, supplier, TODAY, null);
  }

  private static Actor actor(Appointment... appointments) {
    return new Actor(PersonId.of(new UUID(4, 4)), "Sri", List.of(appointments));
  }

  @Test
  void a_role_of_a_work_unit_is_held_there_and_nowhere_else() {
    Actor actor = actor(appointment(Role.COMMITMENT_OFFICER, SEMARANG, UNIT, null));

    assertThat(actor.holds(Role.COMMITMENT_OFFICER, SEMARANG, UNIT)).isTrue();
    assertThat(actor.holds(Role.COMMITMENT_OFFICER, SEMARANG, OTHER_UNIT)).isFalse();
    assertThat(actor.holds(Role.COMMITMENT_OFFICER, BATANG, UNIT)).isFalse();
    assertThat(actor.holds(Role.PROCUREMENT_OFFICER, SEMARANG, UNIT)).isFalse();
    assertThat(actor.isSystem()).isFalse();
    assertThat(Actor.system().isSystem()).isTrue();
    assertThat(Actor.system().appointments()).isEmpty();
  }

  @Test
  void one_who_acts_for_a_supplier_is_not_independent_of_it() {
    Actor owner = actor(appointment(Role.SUPPLIER, null, null, SUPPLIER));

    owner.requireIndependentOf(SupplierId.of(new UUID(2, 2)));
    assertThatThrownBy(() -> owner.requireIndependentOf(SUPPLIER))
        .isInstanceOfSatisfying(
            CatalogException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.SEGREGATION_OF_DUTIES));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void an_appointment_names_what_the_scope_of_its_role_asks_for_and_nothing_else(Role role) {
    for (TenantId tenant : new TenantId[] {null, SEMARANG}) {
      for (WorkUnitId unit : new WorkUnitId[] {null, UNIT}) {
        for (SupplierId supplier : new SupplierId[] {null, SUPPLIER}) {
          boolean fits =
              switch (role.scope()) {
                case INSTALLATION -> tenant == null && unit == null && supplier == null;
                case TENANT -> tenant != null && unit == null && supplier == null;
                case WORK_UNIT -> tenant != null && unit != null && supplier == null;
                case SUPPLIER -> tenant == null && unit == null && supplier != null;
              };
          if (fits) {
            assertThat(appointment(role, tenant, unit, supplier).role()).isEqualTo(role);
          } else {
            assertThatIllegalArgumentException()
                .isThrownBy(() -> appointment(role, tenant, unit, supplier));
          }
        }
      }
    }
  }

  @Test
  void an_appointment_is_valid_from_its_first_to_its_last_day() {
    Appointment a =
        new Appointment(
            new UUID(3, 3),
            PersonId.of(new UUID(4, 4)),
            Role.AUDITOR,
            SEMARANG,
            null,
            null,
            TODAY,
            TODAY.plusDays(2));

    assertThat(a.isValidOn(TODAY.minusDays(1))).isFalse();
    assertThat(a.isValidOn(TODAY)).isTrue();
    assertThat(a.isValidOn(TODAY.plusDays(2))).isTrue();
    assertThat(a.isValidOn(TODAY.plusDays(3))).isFalse();
    assertThat(appointment(Role.AUDITOR, SEMARANG, null, null).isValidOn(TODAY.plusYears(50)))
        .isTrue();
  }

  private static void isForbidden(Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            CatalogException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN));
  }

  @Test
  void there_is_one_first_administrator() {
    people.installAdministrator("Sri");

    assertThatThrownBy(() -> people.installAdministrator("Budi"))
        .isInstanceOfSatisfying(
            CatalogException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ALREADY_EXISTS));
  }

  @Test
  void the_administrator_appoints_everybody_but_themselves_and_the_system() {
    Actor admin = people.installAdministrator("Sri");
    PersonId person = people.add(admin, "Budi").id();

    people.appoint(admin, person, Role.PROCUREMENT_UNIT, SEMARANG, null, null);
    people.appoint(admin, person, Role.SUPPLIER, null, null, SUPPLIER);

    assertThat(people.actor(person).holds(Role.PROCUREMENT_UNIT, SEMARANG)).isTrue();
    assertThat(people.actor(person).actsFor(SUPPLIER)).isTrue();
    isForbidden(() -> people.appoint(admin, admin.person(), Role.AUDITOR, SEMARANG, null, null));
    isForbidden(() -> people.appoint(admin, person, Role.SYSTEM, null, null, null));
  }

  @Test
  void a_procurement_unit_appoints_officers_of_its_own_tenant_only() {
    Actor admin = people.installAdministrator("Sri");
    PersonId head = people.add(admin, "Budi").id();
    people.appoint(admin, head, Role.PROCUREMENT_UNIT, SEMARANG, null, null);
    Actor unit = people.actor(head);
    PersonId person = people.add(unit, "Wati").id();

    people.appoint(unit, person, Role.COMMITMENT_OFFICER, SEMARANG, UNIT, null);

    assertThat(people.actor(person).holds(Role.COMMITMENT_OFFICER, SEMARANG, UNIT)).isTrue();
    isForbidden(() -> people.appoint(unit, person, Role.COMMITMENT_OFFICER, BATANG, UNIT, null));
    isForbidden(() -> people.appoint(unit, person, Role.PROCUREMENT_UNIT, SEMARANG, null, null));
    isForbidden(() -> people.appoint(unit, person, Role.AUDITOR, SEMARANG, null, null));
    isForbidden(() -> people.appoint(unit, person, Role.PROVINCIAL_ADMIN, null, null, null));
    isForbidden(() -> people.appoint(unit, person, Role.SUPPLIER, null, null, SUPPLIER));
    isForbidden(() -> people.appoint(unit, head, Role.PROCUREMENT_OFFICER, SEMARANG, UNIT, null));
    isForbidden(() -> people.add(people.actor(person), "Tono"));
  }

  @Test
  void an_appointment_that_does_not_fit_its_role_is_refused_by_field() {
    Actor admin = people.installAdministrator("Sri");
    PersonId person = people.add(admin, "Budi").id();

    assertThatThrownBy(
            () -> people.appoint(admin, person, Role.COMMITMENT_OFFICER, null, null, SUPPLIER))
        .isInstanceOfSatisfying(
            CatalogException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD);
              assertThat(e.fields())
                  .extracting("field")
                  .containsExactly("tenant", "workUnit", "supplier");
            });
    assertThatThrownBy(
            () ->
                people.appoint(
                    admin, PersonId.of(new UUID(5, 5)), Role.AUDITOR, SEMARANG, null, null))
        .isInstanceOfSatisfying(
            CatalogException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
  }

  @Test
  void an_appointment_is_ended_by_those_who_may_appoint_to_it() {
    Actor admin = people.installAdministrator("Sri");
    PersonId head = people.add(admin, "Budi").id();
    Appointment unitHead = people.appoint(admin, head, Role.PROCUREMENT_UNIT, SEMARANG, null, null);
    Actor unit = people.actor(head);
    PersonId officer = people.add(unit, "Wati").id();
    Appointment held = people.appoint(unit, officer, Role.COMMITMENT_OFFICER, SEMARANG, UNIT, null);
    Appointment second =
        people.appoint(admin, officer, Role.COMMITMENT_OFFICER, BATANG, OTHER_UNIT, null);

    isForbidden(() -> people.end(unit, unitHead.id(), TODAY));
    isForbidden(() -> people.end(unit, second.id(), TODAY));
    isForbidden(() -> people.end(people.actor(officer), held.id(), TODAY));
    isForbidden(() -> people.end(admin, admin.appointments().get(0).id(), TODAY));
    assertThat(people.end(unit, held.id(), TODAY).validTo()).isEqualTo(TODAY);
    assertThat(people.actor(officer).holds(Role.COMMITMENT_OFFICER, SEMARANG, UNIT)).isTrue();
    people.end(unit, held.id(), TODAY.minusDays(1));
    assertThat(people.actor(officer).appointments()).containsExactly(second);
    clock.advance(Duration.ofDays(1));
    people.end(admin, second.id(), TODAY.plusDays(1));
    clock.advance(Duration.ofDays(1));
    assertThat(people.actor(officer).appointments()).isEmpty();
  }

  @Test
  void an_end_lies_not_in_the_past_and_is_never_put_off() {
    Actor admin = people.installAdministrator("Sri");
    PersonId person = people.add(admin, "Budi").id();
    UUID held = people.appoint(admin, person, Role.AUDITOR, SEMARANG, null, null).id();
    people.end(admin, held, TODAY.plusDays(9));

    for (LocalDate wrong : List.of(TODAY.minusDays(2), TODAY.plusDays(9), TODAY.plusDays(10))) {
      assertThatThrownBy(() -> people.end(admin, held, wrong))
          .isInstanceOfSatisfying(
              CatalogException.class,
              e -> assertThat(e.fields()).extracting("field").containsExactly("lastDay"));
    }
    people.end(admin, held, TODAY.plusDays(3));
    assertThatThrownBy(() -> people.end(admin, new UUID(6, 6), TODAY))
        .isInstanceOfSatisfying(
            CatalogException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
  }

  @Test
  void people_and_appointments_are_told_without_a_name_and_never_in_public() {
    Actor admin = people.installAdministrator("Sri Rahasia");
    Actor officer = people.add(admin, "Budi Rahasia", Role.COMMITMENT_OFFICER, SEMARANG, UNIT);
    PersonId auditor = people.add(admin, "Wati Rahasia").id();
    UUID held = people.appoint(admin, auditor, Role.AUDITOR, SEMARANG, null, null).id();
    people.end(admin, held, TODAY);

    List<NewEvent> events = MemoryPeople.events(storage);

    assertThat(events)
        .extracting(NewEvent::type)
        .containsExactly(
            "person.added",
            "appointment.made",
            "person.added",
            "appointment.made",
            "person.added",
            "appointment.made",
            "appointment.ended");
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.publicBody()).isNull();
              assertThat(event.privateBody()).doesNotContain("Rahasia");
            });
    assertThat(events.subList(0, 2))
        .allMatch(event -> event.actor().equals(Actor.system().person().value()));
    NewEvent appointed = events.get(3);
    assertThat(appointed.actor()).isEqualTo(admin.person().value());
    assertThat(appointed.tenant()).isEqualTo("33.74");
    assertThat(appointed.related()).containsExactly(officer.person().value());
    assertThat(EventBody.parse(String.valueOf(appointed.privateBody())))
        .satisfies(
            body -> {
              assertThat(body.text("role")).isEqualTo("COMMITMENT_OFFICER");
              assertThat(body.text("workUnit")).isEqualTo(UNIT.toString());
              assertThat(body.text("validFrom")).isEqualTo("2026-11-24");
              assertThat(body.textOrNull("validTo")).isNull();
            });
    NewEvent ended = events.get(6);
    assertThat(ended.subject()).isEqualTo(held);
    assertThat(ended.subjectVersion()).isEqualTo(2);
    assertThat(EventBody.parse(String.valueOf(ended.privateBody())).text("validTo"))
        .isEqualTo("2026-11-24");
  }

  @Test
  void roles_are_asked_for_by_the_day_of_the_zone() {
    Actor admin = people.installAdministrator("Sri");
    clock.advance(Duration.ofDays(-1));

    assertThat(people.actor(admin.person()).appointments()).isEmpty();
  }
}
