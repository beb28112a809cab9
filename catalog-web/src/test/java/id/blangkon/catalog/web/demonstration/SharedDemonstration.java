package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.storage.h2.H2Storage;
import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import id.blangkon.catalog.web.security.Argon2PasswordHasher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The full demonstration in a file of H2, made once for all tests that need it: the first one waits
 * for it, later ones, in this build or the next, find it below {@code target} for as long as the
 * code that makes it is the same.
 */
public final class SharedDemonstration {

  /** The day up to which it tells. */
  public static final LocalDate ANCHOR = LocalDate.of(2026, 11, 24);

  private static final Logger LOG = LoggerFactory.getLogger(SharedDemonstration.class);
  private static final Path HOME = Path.of("target", "demonstration");
  private static final String MADE_OF = "made-of.txt";

  private SharedDemonstration() {}

  /**
   * The data directory, closed. Whoever opens it must leave it as it was; one that changes data
   * works on a {@link #copyTo copy}.
   */
  public static synchronized Path directory() {
    try {
      Files.createDirectories(HOME);
      try (FileChannel channel =
              FileChannel.open(
                  HOME.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var lock = channel.lock()) {
        if (!lock.isValid()) {
          throw new IllegalStateException("the lock of the shared demonstration was lost");
        }
        Path directory = HOME.resolve("full");
        Path madeOf = HOME.resolve(MADE_OF);
        String code = fingerprintOfCode();
        if (!Files.exists(madeOf) || !Files.readString(madeOf).equals(code)) {
          Files.deleteIfExists(madeOf);
          deleteAll(directory);
          make(directory);
          Files.writeString(madeOf, code);
        }
        return directory;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the data into a directory that may be changed; the directory is made. */
  public static Path copyTo(Path target) {
    Path source = directory();
    try {
      Files.createDirectories(target);
      for (Path file : filesBelow(source)) {
        Files.copy(file, target.resolve(source.relativize(file).toString()));
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void make(Path directory) {
    long start = System.nanoTime();
    try (MyBatisStorage storage = H2Storage.toFill(directory)) {
      Demonstration.plan(DemonstrationScale.full(), Demonstration.USUAL_SEED, ANCHOR)
          .generate(
              storage, Argon2PasswordHasher.forPublicPasswords(), DemonstrationProgress.silent());
    }
    LOG.info("Made the full demonstration in {} s", (System.nanoTime() - start) / 1_000_000_000);
  }

  /** Changes whenever the data may: with the generator, the core and the storage. */
  private static String fingerprintOfCode() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, Demonstration.class, "id/blangkon/catalog/web/demonstration");
      add(digest, Argon2PasswordHasher.class, "id/blangkon/catalog/web/security");
      for (Class<?> part : List.of(Catalog.class, MyBatisStorage.class, H2Storage.class)) {
        add(digest, part, "id/blangkon/catalog");
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Adds the files below a path where the class comes from, be that a directory or an archive. */
  private static void add(MessageDigest digest, Class<?> part, String below) throws IOException {
    Path source;
    try {
      source = Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("classes come from a file", e);
    }
    if (Files.isDirectory(source)) {
      addFiles(digest, source.resolve(below));
    } else {
      try (FileSystem archive = FileSystems.newFileSystem(source)) {
        addFiles(digest, archive.getPath(below));
      }
    }
  }

  private static void addFiles(MessageDigest digest, Path root) throws IOException {
    for (Path file : filesBelow(root)) {
      digest.update(Files.readAllBytes(file));
    }
  }

  private static List<Path> filesBelow(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(path -> root.relativize(path).toString()))
          .toList();
    }
  }

  private static void deleteAll(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
