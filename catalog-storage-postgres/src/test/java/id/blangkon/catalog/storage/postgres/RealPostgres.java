package id.blangkon.catalog.storage.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A real PostgreSQL server that the test run starts by itself, as root or as an ordinary user,
 * without Docker. One server of each version is started in a JVM, on a free port of this machine,
 * and is stopped when the JVM ends. Where it cannot start, the tests fail; they are never left out.
 *
 * <p>Tests ask for a {@link #freshDatabase() fresh database} each, owned by an ordinary role as in
 * production.
 */
public final class RealPostgres {

  /** The versions that are promised to work, oldest first. */
  public static final String OLDEST = "15";

  public static final String NEWEST = "18";

  private static final String ROLE = "catalog";
  private static final String PASSWORD = "catalog";
  private static final Duration START_WITHIN = Duration.ofMinutes(2);
  private static final Map<String, RealPostgres> STARTED = new ConcurrentHashMap<>();

  private final EmbeddedPostgres server;
  private final AtomicInteger databases = new AtomicInteger();

  private RealPostgres(EmbeddedPostgres server) {
    this.server = server;
  }

  /**
   * The server of this version, started on first use. It does not wait for the disk, as fits a
   * test.
   *
   * @param version a major version, {@link #OLDEST} or {@link #NEWEST}
   */
  public static RealPostgres version(String version) {
    return STARTED.computeIfAbsent(version, ignored -> start(version, false));
  }

  /**
   * A server of this version that waits for the disk at each commit, as in production: for
   * benchmarks and for tests of what survives a crash of the server.
   *
   * @param version a major version, {@link #OLDEST} or {@link #NEWEST}
   */
  public static RealPostgres durable(String version) {
    return STARTED.computeIfAbsent(version + " durable", ignored -> start(version, true));
  }

  /** Creates an empty database that nobody else in this run is given. */
  public Database freshDatabase() {
    String name = "catalog_" + databases.incrementAndGet();
    execute(
        server.getPostgresDatabase(),
        "create database " + name + " owner " + ROLE + " template template0 encoding 'UTF8'");
    return new Database(
        "jdbc:postgresql://localhost:" + server.getPort() + "/" + name, ROLE, PASSWORD);
  }

  /** Where a test's own database is and how to sign in to it. */
  public record Database(String jdbcUrl, String user, String password) {}

  private static RealPostgres start(String version, boolean durable) {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setPgBinaryResolver((system, hardware) -> binaries(version))
            .setLocaleConfig("locale", "C")
            .setPGStartupWait(START_WITHIN);
    if (durable) {
      builder.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
    }
    EmbeddedPostgres server;
    try {
      server = builder.start();
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "PostgreSQL %s could not be started for the tests. As root this needs user namespaces "
                  + "(the command unshare); where a container forbids them, run the tests as an ordinary user.",
              version),
          e);
    }
    execute(
        server.getPostgresDatabase(), "create role " + ROLE + " login password '" + PASSWORD + "'");
    return new RealPostgres(server);
  }

  /**
   * The build lays the binaries of each version in a folder of its own; on one class path they
   * would hide each other.
   */
  private static InputStream binaries(String version) {
    String name = "binaries/" + version + "/postgres.txz";
    InputStream archive = RealPostgres.class.getResourceAsStream(name);
    if (archive == null) {
      throw new UncheckedIOException(
          new IOException(
              "no " + name + ": this build brings no PostgreSQL " + version + " for this machine"));
    }
    return archive;
  }

  private static void execute(DataSource superuser, String sql) {
    try (Connection connection = superuser.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("could not prepare PostgreSQL for the tests: " + sql, e);
    }
  }
}
