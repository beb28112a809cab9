package id.blangkon.catalog.web.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Makes entity tags of content. */
public final class EntityTags {

  private EntityTags() {}

  /**
   * A weak tag as it stands in the header: the same content has the same tag on every node and in
   * every encoding. Its two checksums tell versions apart at hardly any cost, which a secure hash
   * of each drawn page does not; nobody is harmed by one who makes two contents with the same tag.
   */
  public static String of(byte[] content) {
    HexFormat hex = HexFormat.of();
    return "W/\""
        + Integer.toHexString(content.length)
        + "-"
        + hex.toHexDigits(checksum(new CRC32(), content))
        + hex.toHexDigits(checksum(new CRC32C(), content))
        + "\"";
  }

  private static int checksum(Checksum checksum, byte[] content) {
    checksum.update(content);
    return (int) checksum.getValue();
  }

  /** A tag of {@link #of} as Jersey knows it. */
  public static EntityTag parse(String tag) {
    return new EntityTag(tag.substring(3, tag.length() - 1), true);
  }
}
