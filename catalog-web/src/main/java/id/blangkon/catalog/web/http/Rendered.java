package id.blangkon.catalog.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A rendered body that is written many times: its tag is worked out once, its compressed form at
 * the first wish for it.
 */
public final class Rendered {

  private final byte[] bytes;
  private final @Nullable String next;
  private final String tag;
  private volatile byte @Nullable [] gzip;

  /**
   * @param bytes taken over; nobody changes them afterwards
   * @param next the cursor of the next page of a list; null without one
   */
  public Rendered(byte[] bytes, @Nullable String next) {
    this.bytes = bytes;
    this.next = next;
    this.tag = EntityTags.of(bytes);
  }

  /** The body; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** The cursor of the next page; null without one. */
  public @Nullable String next() {
    return next;
  }

  /** The entity tag as it stands in the header. */
  public String tag() {
    return tag;
  }

  /** The body compressed; not to be changed. */
  public byte[] gzip() {
    byte[] known = gzip;
    if (known == null) {
      known = compress(bytes);
      gzip = known;
    }
    return known;
  }

  private static byte[] compress(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (GZIPOutputStream stream = new GZIPOutputStream(out)) {
      stream.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
