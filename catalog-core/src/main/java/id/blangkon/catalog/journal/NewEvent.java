package id.blangkon.catalog.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as written in the transaction of the change that it tells of.
 *
 * @param type a stable name such as {@code order.paid}
 * @param tenant the tenant's id; null for what belongs to the installation
 * @param subject what the event is about
 * @param subjectVersion the version of the subject that the change made
 * @param related ids of other things whose state the change touched, such as the products whose
 *     stock it took
 * @param actor the id of the person who acted
 * @param publicBody canonical JSON of every fact that the public form needs; null when the event is
 *     not public
 * @param privateBody canonical JSON of what is sequenced and never published
 */
public record NewEvent(
    UUID id,
    String type,
    Instant occurredAt,
    @Nullable String tenant,
    UUID subject,
    long subjectVersion,
    List<UUID> related,
    UUID actor,
    @Nullable String publicBody,
    @Nullable String privateBody) {

  public NewEvent {
    related = List.copyOf(related);
  }
}
