package id.blangkon.catalog.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The chain that makes the whole sequence, private events included, tamper-evident: each hash
 * covers the one before it and the event.
 */
public final class HashChain {

  /** What the first event's hash covers in place of an earlier one. */
  public static final String START = "0".repeat(64);

  private HashChain() {}

  /**
   * SHA-256 in hexadecimal over the hash before, the position and everything that the event says.
   */
  public static String next(String before, long position, NewEvent event) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    add(digest, before);
    add(digest, Long.toString(position));
    add(digest, event.id().toString());
    add(digest, event.type());
    add(digest, event.occurredAt().toString());
    addOrNothing(digest, event.tenant());
    add(digest, event.subject().toString());
    add(digest, Long.toString(event.subjectVersion()));
    event.related().forEach(id -> add(digest, id.toString()));
    add(digest, event.actor().toString());
    addOrNothing(digest, event.publicBody());
    addOrNothing(digest, event.privateBody());
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Nothing is a byte that begins no text, so that it differs from an empty one. */
  private static void addOrNothing(MessageDigest digest, @Nullable String text) {
    if (text == null) {
      digest.update((byte) '-');
    } else {
      add(digest, text);
    }
  }

  /**
   * Adds a text with its length before it, so that no two sequences of texts make the same bytes.
   */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
    digest.update((byte) ':');
    digest.update(bytes);
  }
}
