package id.blangkon.catalog.access;

import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.storage.IdGenerator;
import id.blangkon.catalog.storage.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the journal's events of people and their appointments. None is public: in public the role
 * stands instead of the person. Names stay out of the journal, which cannot forget.
 */
final class PersonEvents {

  private static final long MADE = 1;
  private static final long ENDED = 2;

  private final IdGenerator ids;

  PersonEvents(IdGenerator ids) {
    this.ids = ids;
  }

  void added(UnitOfWork unit, Actor actor, PersonId person, Instant now) {
    EventBody.Builder body = EventBody.builder().put("person", person.toString());
    append(unit, "person.added", now, null, person.value(), MADE, List.of(), actor, body);
  }

  void appointed(UnitOfWork unit, Actor actor, Appointment appointment, Instant now) {
    append(unit, actor, appointment, "appointment.made", MADE, body(appointment), now);
  }

  void ended(UnitOfWork unit, Actor actor, Appointment appointment, Instant now) {
    append(unit, actor, appointment, "appointment.ended", ENDED, body(appointment), now);
  }

  private static EventBody.Builder body(Appointment appointment) {
    return EventBody.builder()
        .put("appointment", appointment.id().toString())
        .put("person", appointment.person().toString())
        .put("role", appointment.role().name())
        .put("tenant", textOrNull(appointment.tenant()))
        .put("workUnit", textOrNull(appointment.workUnit()))
        .put("supplier", textOrNull(appointment.supplier()))
        .put("validFrom", appointment.validFrom().toString())
        .put("validTo", textOrNull(appointment.validTo()));
  }

  private static @Nullable String textOrNull(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private void append(
      UnitOfWork unit,
      Actor actor,
      Appointment appointment,
      String type,
      long version,
      EventBody.Builder body,
      Instant now) {
    append(
        unit,
        type,
        now,
        textOrNull(appointment.tenant()),
        appointment.id(),
        version,
        List.of(appointment.person().value()),
        actor,
        body);
  }

  private void append(
      UnitOfWork unit,
      String type,
      Instant now,
      @Nullable String tenant,
      UUID subject,
      long version,
      List<UUID> related,
      Actor actor,
      EventBody.Builder body) {
    unit.store(JournalInbox.class)
        .append(
            new NewEvent(
                ids.next(),
                type,
                now,
                tenant,
                subject,
                version,
                related,
                actor.person().value(),
                null,
                body.toCanonicalJson()));
  }
}
