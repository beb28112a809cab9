package id.blangkon.catalog.journal.check;

import id.blangkon.catalog.journal.CanonicalJson;
import id.blangkon.catalog.journal.log.LogFormatException;
import id.blangkon.catalog.journal.log.TreeHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an entry says of its own place in the log, and what it is about. */
final class PublishedEntry {

  private final long index;
  private final @Nullable TreeHash before;
  private final String type;
  private final @Nullable String reference;
  private final @Nullable String bodyHash;

  private PublishedEntry(
      long index,
      @Nullable TreeHash before,
      String type,
      @Nullable String reference,
      @Nullable String bodyHash) {
    this.index = index;
    this.before = before;
    this.type = type;
    this.reference = reference;
    this.bodyHash = bodyHash;
  }

  /**
   * Reads an entry.
   *
   * @throws LogFormatException when it is none
   */
  static PublishedEntry parse(byte[] bytes) {
    try {
      Map<String, Object> entry = CanonicalJson.read(new String(bytes, StandardCharsets.UTF_8));
      String before = (String) entry.get("before");
      String reference =
          entry.get("body") instanceof Map<?, ?> body ? (String) body.get("reference") : null;
      return new PublishedEntry(
          (Long) ProofFile.required(entry, "index"),
          before == null ? null : TreeHash.ofBase64(before),
          (String) ProofFile.required(entry, "type"),
          reference,
          (String) entry.get("bodySha256"));
    } catch (ClassCastException | IllegalArgumentException e) {
      throw new LogFormatException("not an entry of this log", e);
    }
  }

  long index() {
    return index;
  }

  /** The hash of the entry before it; null for the first. */
  @Nullable TreeHash before() {
    return before;
  }

  /** By what a proof about the order is asked for; null for an entry about something else. */
  @Nullable String order() {
    return type.startsWith("order.") ? reference : null;
  }

  /** Whether this is the body that the entry has the hash of; null for an entry that has it all. */
  boolean hasBody(@Nullable String body) {
    if (bodyHash == null || body == null) {
      return (bodyHash == null) == (body == null);
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
      return bodyHash.equals(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
