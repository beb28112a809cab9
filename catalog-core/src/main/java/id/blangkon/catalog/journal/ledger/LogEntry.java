package id.blangkon.catalog.journal.ledger;

import id.blangkon.catalog.journal.CanonicalJson;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.journal.log.EntryBundle;
import id.blangkon.catalog.journal.log.TreeHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the entry of a public event: canonical JSON of its index, the hash of the entry before it,
 * what the event is about, its public body word for word, and a commitment to its private one. Who
 * acted is not in it. The bytes of entries can never change: what is added to later ones must leave
 * earlier ones as they are.
 */
final class LogEntry {

  /** Room for what stands around a body. */
  private static final int FRAME = 1_000;

  private LogEntry() {}

  /**
   * The bytes of the entry.
   *
   * @param before the hash of the entry before it; null for the first
   * @param commitment to the private facts; null when there are none
   * @throws IllegalArgumentException for an event that is not public
   */
  static byte[] of(
      SequencedEvent sequenced, @Nullable TreeHash before, @Nullable Commitment commitment) {
    NewEvent event = sequenced.event();
    String body = event.publicBody();
    if (body == null || sequenced.publicIndex() == null) {
      throw new IllegalArgumentException("event " + sequenced.position() + " is not public");
    }
    Map<String, @Nullable Object> head = new LinkedHashMap<>();
    head.put("at", event.occurredAt().toString());
    head.put("before", before == null ? null : before.base64());
    Map<String, @Nullable Object> tail = new LinkedHashMap<>();
    tail.put("index", sequenced.publicIndex());
    tail.put("private", commitment == null ? null : commitment.value());
    tail.put("subject", event.subject().toString());
    tail.put("tenant", event.tenant());
    tail.put("type", event.type());
    tail.put("version", event.subjectVersion());
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String shown = body;
    String name = "body";
    if (!fits(bytes)) {
      // An order of a hundred lines may be longer than an entry: its hash stands for it.
      name = "bodySha256";
      shown = "\"" + sha256(bytes) + "\"";
    }
    String first = CanonicalJson.write(head);
    String last = CanonicalJson.write(tail);
    return (first.substring(0, first.length() - 1)
            + ",\""
            + name
            + "\":"
            + shown
            + ","
            + last.substring(1))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Whether the entry of a public event holds its body, and not only the hash of it. */
  static boolean hasItsBody(SequencedEvent sequenced) {
    String body = sequenced.event().publicBody();
    return body == null || fits(body.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean fits(byte[] body) {
    return body.length <= EntryBundle.MOST_BYTES - FRAME;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
