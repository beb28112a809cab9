package id.blangkon.catalog.web.page.form;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A file in a field of a form: between looking at a file and keeping it nothing is stored, since
 * most of what is looked at is mended and sent again.
 */
public final class PackedFile {

  private static final int BLOCK = 8 * 1024;

  private PackedFile() {}

  /** The file as a field holds it. */
  public static String pack(byte[] file) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(file);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] block = new byte[BLOCK];
      while (!deflater.finished()) {
        out.write(block, 0, deflater.deflate(block));
      }
      return Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
    } finally {
      deflater.end();
    }
  }

  /** The file; empty when it is none, or larger than the most bytes. */
  public static Optional<byte[]> unpack(String packed, int most) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(Base64.getUrlDecoder().decode(packed));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] block = new byte[BLOCK];
      while (!inflater.finished()) {
        int read = inflater.inflate(block);
        out.write(block, 0, read);
        if (out.size() > most || (read == 0 && !inflater.finished())) {
          return Optional.empty();
        }
      }
      return Optional.of(out.toByteArray());
    } catch (DataFormatException | IllegalArgumentException notOurs) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
