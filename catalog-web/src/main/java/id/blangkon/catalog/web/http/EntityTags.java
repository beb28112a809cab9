package id.blangkon.catalog.web.http;

import jakarta.ws.rs.core.EntityTag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Makes entity tags of content. */
public final class EntityTags {

  private static final int BYTES = 12;

  private EntityTags() {}

  /**
   * A weak tag as it stands in the header: the same content has the same tag on every node and in
   * every encoding.
   */
  public static String of(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      byte[] head = new byte[BYTES];
      System.arraycopy(digest, 0, head, 0, BYTES);
      return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(head) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** A tag of {@link #of} as Jersey knows it. */
  public static EntityTag parse(String tag) {
    return new EntityTag(tag.substring(3, tag.length() - 1), true);
  }
}
