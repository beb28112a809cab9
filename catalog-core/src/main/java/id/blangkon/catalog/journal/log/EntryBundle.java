package id.blangkon.catalog.journal.log;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Entries in a row as C2SP tlog-tiles serves them: each after its length in two bytes. */
public final class EntryBundle {

  /** How long an entry may be. */
  public static final int MOST_BYTES = 65_535;

  private EntryBundle() {}

  /**
   * The bytes of a bundle.
   *
   * @throws LogFormatException for an entry longer than {@link #MOST_BYTES}
   */
  public static byte[] write(List<byte[]> entries) {
    ByteArrayOutputStream bundle = new ByteArrayOutputStream();
    for (byte[] entry : entries) {
      if (entry.length > MOST_BYTES) {
        throw new LogFormatException(
            "an entry has at most " + MOST_BYTES + " bytes, not " + entry.length);
      }
      bundle.write(entry.length >> Byte.SIZE);
      bundle.write(entry.length);
      bundle.writeBytes(entry);
    }
    return bundle.toByteArray();
  }

  /**
   * Reads a bundle.
   *
   * @throws LogFormatException when it ends within an entry
   */
  public static List<byte[]> read(byte[] bundle) {
    List<byte[]> entries = new ArrayList<>();
    ByteBuffer rest = ByteBuffer.wrap(bundle);
    while (rest.hasRemaining()) {
      if (rest.remaining() < Short.BYTES) {
        throw new LogFormatException("a bundle of entries ends within a length");
      }
      byte[] entry = new byte[Short.toUnsignedInt(rest.getShort())];
      if (rest.remaining() < entry.length) {
        throw new LogFormatException("a bundle of entries ends within an entry");
      }
      rest.get(entry);
      entries.add(entry);
    }
    return entries;
  }
}
