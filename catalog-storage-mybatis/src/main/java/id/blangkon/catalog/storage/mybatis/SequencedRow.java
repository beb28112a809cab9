package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.journal.SequencedEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("ArrayRecordComponent") // rows are carried, never compared
record SequencedRow(
    long position,
    @Nullable Long publicIndex,
    String chainHash,
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

  static SequencedRow of(SequencedEvent sequenced) {
    NewEvent event = sequenced.event();
    return new SequencedRow(
        sequenced.position(),
        sequenced.publicIndex(),
        sequenced.chainHash(),
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

  SequencedEvent toSequenced() {
    return new SequencedEvent(
        position,
        publicIndex,
        chainHash,
        new NewEvent(
            eventId,
            type,
            occurredAt,
            tenantId,
            subject,
            subjectVersion,
            List.of(related),
            actor,
            publicBody,
            privateBody));
  }
}
