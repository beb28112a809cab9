package id.blangkon.catalog.ocds;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes one file of a dump, a bounded part of it in memory at a time. */
final class DumpFile {

  private static final int BUFFER = 1 << 16;

  /**
   * What was written.
   *
   * @param releases how many
   */
  record Written(long releases, long bytes, String sha256) {}

  private DumpFile() {}

  /** The releases of a query, packed. */
  static Written write(Path file, OpenContracting source, ReleaseStore.Query query)
      throws IOException {
    MessageDigest digest = sha256();
    long releases;
    try (OutputStream out = digesting(file, digest);
        OutputStream packed = new BufferedOutputStream(new FastGzip(out), BUFFER)) {
      releases = source.forEach(query, release -> write(packed, release.toJson()));
    }
    return new Written(releases, Files.size(file), HexFormat.of().formatHex(digest.digest()));
  }

  /** Several packed files one after the other, which is a packed file too (RFC 1952, 2.2). */
  static Written join(Path file, List<Path> parts, long releases) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream out = digesting(file, digest)) {
      for (Path part : parts) {
        try (InputStream in = Files.newInputStream(part)) {
          in.transferTo(out);
        }
      }
    }
    return new Written(releases, Files.size(file), HexFormat.of().formatHex(digest.digest()));
  }

  private static void write(OutputStream packed, String line) {
    try {
      packed.write(line.getBytes(StandardCharsets.UTF_8));
      packed.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OutputStream digesting(Path file, MessageDigest digest) throws IOException {
    return new DigestOutputStream(
        new BufferedOutputStream(Files.newOutputStream(file), BUFFER), digest);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Packing is most of the work: the quickest level makes files a quarter larger in half of the
   * time.
   */
  private static final class FastGzip extends GZIPOutputStream {

    FastGzip(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
