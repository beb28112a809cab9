package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.journal.NewEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("ArrayRecordComponent") // rows are carried, never compared
record EventRow(
    UUID eventId,
    String type,
    Instant occurredAt,
    @Nullable String tenantId,
    UUID subject,
    long subjectVersion,
    UUID[] related,
    UUID actor,
    @Nullable String publicBody,
    @Nullable String privateBody) {

  static EventRow of(NewEvent event) {
    return new EventRow(
        event.id(),
        event.type(),
        event.occurredAt(),
        event.tenant(),
        event.subject(),
        event.subjectVersion(),
        event.related().toArray(UUID[]::new),
        event.actor(),
        event.publicBody(),
        event.privateBody());
  }

  NewEvent toEvent() {
    return new NewEvent(
        eventId,
        type,
        occurredAt,
        tenantId,
        subject,
        subjectVersion,
        List.of(related),
        actor,
        publicBody,
        privateBody);
  }
}
