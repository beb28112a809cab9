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
    ByteBuffer rest = ByteBuffer.wrap(bundle);
    List<byte[]> entries = readFrom(rest);
    if (rest.hasRemaining()) {
      throw new LogFormatException(
          rest.remaining() < Short.BYTES
              ? "a bundle of entries ends within a length"
              : "a bundle of entries ends within an entry");
    }
    return entries;
  }

  /** The entries before the place where a damaged bundle ends. */
  public static List<byte[]> readAsFarAsItGoes(byte[] bundle) {
    return readFrom(ByteBuffer.wrap(bundle));
  }

  private static List<byte[]> readFrom(ByteBuffer rest) {
    List<byte[]> entries = new ArrayList<>();
    while (rest.remaining() >= Short.BYTES) {
      int length = Short.toUnsignedInt(rest.getShort(rest.position()));
      if (rest.remaining() < Short.BYTES + length) {
        break;
      }
      byte[] entry = new byte[length];
      rest.getShort();
      rest.get(entry);
      entries.add(entry);
    }
    return entries;
  }
}
