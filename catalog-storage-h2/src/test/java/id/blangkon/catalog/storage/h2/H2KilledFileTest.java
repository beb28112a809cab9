package id.blangkon.catalog.storage.h2;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import id.blangkon.catalog.tenant.InstallationStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is found again in a file whose process was killed after H2 had begun to write into space
 * that had become free, as in a server that has run for longer than a minute.
 */
class H2KilledFileTest {

  private static final int COMMITS = 300;

  @TempDir private Path directory;

  @Test
  void theLastAcknowledgedCommitIsThereAfterAKill() throws IOException, InterruptedException {
    for (int seed = 1; seed <= 3; seed++) {
      Path home = killed(seed);

      try (MyBatisStorage storage = H2Storage.file(home)) {
        assertThat(fact(storage, "last")).as("seed %s", seed).contains("commit " + COMMITS);
        save(storage, "last", "after");
      }
      try (MyBatisStorage storage = H2Storage.file(home)) {
        assertThat(fact(storage, "last")).contains("after");
      }
    }
  }

  @Test
  void checkingTheSchemaOfAKilledFileLosesNothing() throws IOException, InterruptedException {
    Path home = killed(4);

    assertThat(H2Storage.check(home)).isEmpty();

    try (MyBatisStorage storage = H2Storage.file(home)) {
      assertThat(fact(storage, "last")).contains("commit " + COMMITS);
    }
  }

  @Test
  void whatWasOnlyHalfWrittenIsNotTakenForTheLast() throws IOException, InterruptedException {
    Path home = killed(5);
    byte[] half = new byte[3 * 4096];
    byte[] beginning =
        "chunk:7fff,len:3,pages:4,version:7fff,next:0,toc:10cc\n"
            .getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(beginning, 0, half, 0, beginning.length);
    Files.write(home.resolve("blangkon.mv.db"), half, StandardOpenOption.APPEND);

    try (MyBatisStorage storage = H2Storage.file(home)) {
      assertThat(fact(storage, "last")).contains("commit " + COMMITS);
    }
  }

  private Path killed(int seed) throws IOException, InterruptedException {
    Path home = directory.resolve("killed-" + seed);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Dying.class.getName(),
                home.toString(),
                Integer.toString(seed))
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isEqualTo(Dying.STATUS);
    return home;
  }

  private static Optional<String> fact(MyBatisStorage storage, String name) {
    return storage.read(unit -> unit.store(InstallationStore.class).find(name));
  }

  private static void save(MyBatisStorage storage, String name, String fact) {
    storage.write(
        unit -> {
          unit.store(InstallationStore.class).save(name, fact);
          return name;
        });
  }

  /** A process that writes often, into freed space too, and dies once all is acknowledged. */
  static final class Dying {

    static final int STATUS = 9;

    private Dying() {}

    public static void main(String[] arguments) throws SQLException {
      Path home = Path.of(arguments[0]);
      MyBatisStorage storage = H2Storage.file(home);
      reuseSpaceAtOnce(home);
      Random random = new Random(Long.parseLong(arguments[1]));
      for (int commit = 1; commit < COMMITS; commit++) {
        save(
            storage,
            "fact " + random.nextInt(50),
            Integer.toHexString(random.nextInt()).repeat(1 + random.nextInt(10)));
      }
      save(storage, "last", "commit " + COMMITS);
      Runtime.getRuntime().halt(STATUS);
    }

    /** So that nobody has to wait until the retention of 45 seconds has passed. */
    private static void reuseSpaceAtOnce(Path home) throws SQLException {
      try (Connection connection =
              DriverManager.getConnection(
                  "jdbc:h2:file:"
                      + home.toAbsolutePath().resolve("blangkon")
                      + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE",
                  "sa",
                  "");
          Statement statement = connection.createStatement()) {
        statement.execute("set retention_time 0");
      }
    }
  }
}
