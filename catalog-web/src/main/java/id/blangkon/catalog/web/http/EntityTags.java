package id.blangkon.catalog.web.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Makes entity tags of content. */
public final class EntityTags {

  private static final int BYTES = 12;

  private EntityTags() {}

  /** A strong tag in quotes: the same bytes have the same tag, on every node. */
  public static String of(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      byte[] head = new byte[BYTES];
      System.arraycopy(digest, 0, head, 0, BYTES);
      return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(head) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
