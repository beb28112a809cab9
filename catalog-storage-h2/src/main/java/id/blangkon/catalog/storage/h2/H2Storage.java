package id.blangkon.catalog.storage.h2;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import id.blangkon.catalog.party.AesGcmProtection;
import id.blangkon.catalog.party.PersonalDataProtection;
import id.blangkon.catalog.storage.mybatis.Dialect;
import id.blangkon.catalog.storage.mybatis.KeyCheck;
import id.blangkon.catalog.storage.mybatis.Migrations;
import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens storage on H2, within this process and without a server: for demonstration, training and
 * small pilots. Real orders belong on PostgreSQL.
 */
public final class H2Storage {

  public static final Dialect DIALECT = new Dialect("h2");

  private static final Logger LOG = LoggerFactory.getLogger(H2Storage.class);
  private static final String DATABASE = "blangkon";
  private static final String KEY_FILE = "blangkon.keys";

  /** H2 runs within the process; more connections than this only wait for one another. */
  private static final int CONNECTIONS = 10;

  private static final long CONNECTION_WAIT_MILLIS = 10_000;

  /** Longer than the work of many waiters on one row takes; a deadlock is found earlier. */
  private static final String LOCK_TIMEOUT = "LOCK_TIMEOUT=10000";

  /** For how many milliseconds what was overwritten stays in the file; H2's own value. */
  static final String RETENTION = "RETENTION_TIME=45000";

  /** Closes the database with its last connection. */
  private static final String LET_GO = "set db_close_delay 0";

  /** Closes the database at once and writes its file anew. */
  private static final String COMPACT = "shutdown compact";

  private H2Storage() {}

  /** A new and empty database in memory, gone when the storage is closed. */
  public static MyBatisStorage inMemory() {
    HikariDataSource pool =
        pool("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;" + LOCK_TIMEOUT);
    PersonalDataProtection protection = AesGcmProtection.withNewKeys();
    return open(pool, protection, on(pool, protection), LET_GO);
  }

  /**
   * The database in a directory, made when there is none, with the file of its keys beside it. What
   * is acknowledged is on the disk.
   *
   * @throws IllegalStateException when the database is there and its key file is not, or the other
   *     way about, or another process has it open
   */
  public static MyBatisStorage file(Path directory) {
    LOG.warn(
        "H2 is for demonstration, training and small pilots. Keep real orders on PostgreSQL. Data: {}",
        directory);
    // WRITE_DELAY=0: by default H2 acknowledges half a second of commits that a crash would lose.
    AesGcmProtection protection = keys(directory);
    return open(
        pool(directory, "WRITE_DELAY=0;" + RETENTION + ";"),
        protection,
        WrittenPages::await,
        LET_GO);
  }

  /**
   * As {@link #file}, to be filled at one go: what is acknowledged may be lost by a crash until the
   * storage is closed, which also makes the file as small as it can be. For data that is thrown
   * away and made again should the filling be cut short. It takes half the time.
   */
  public static MyBatisStorage toFill(Path directory) {
    return filling(directory).storage();
  }

  /** As {@link #toFill}, to be used on when it is filled. */
  public static H2Filling filling(Path directory) {
    AesGcmProtection protection = keys(directory);
    // Pages that were written are soon changed again: an eighth of the memory keeps them at hand,
    // and what was written before is overwritten at once, else the file grows much larger yet.
    long kilobytes = Runtime.getRuntime().maxMemory() / 8 / 1024;
    HikariDataSource pool = pool(directory, "CACHE_SIZE=" + kilobytes + ";RETENTION_TIME=0;");
    AtomicBoolean kept = new AtomicBoolean();
    MyBatisStorage.Confirmation onceKept =
        connection -> {
          if (kept.get()) {
            WrittenPages.await(connection);
          }
        };
    return new H2Filling(open(pool, protection, onceKept, COMPACT), pool, kept);
  }

  /** The keys beside the database. */
  private static AesGcmProtection keys(Path directory) {
    createDirectory(directory);
    Path keyFile = directory.resolve(KEY_FILE);
    return exists(directory) || Files.exists(keyFile)
        ? AesGcmProtection.read(keyFile)
        : AesGcmProtection.create(keyFile);
  }

  private static HikariDataSource pool(Path directory, String settings) {
    findLastChunk(directory);
    return pool(
        "jdbc:h2:file:"
            + directory.toAbsolutePath().resolve(DATABASE)
            // Whoever opened it closes it: at the end of the JVM the database would otherwise
            // be gone before the worker has given its leases back.
            + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;"
            + settings
            + LOCK_TIMEOUT);
  }

  private static MyBatisStorage open(
      HikariDataSource pool,
      PersonalDataProtection protection,
      MyBatisStorage.Confirmation confirmation,
      String ending) {
    // After a kill, budget was once found not taken for an order that was kept, where transactions
    // had followed each other on one row; in turn, none begins before the one before it has ended.
    MyBatisStorage storage =
        open(
            pool,
            protection,
            on(pool, protection).confirmation(confirmation).writesInTurn(),
            ending);
    // The lock of the file has shown that no other process is there to hold a lease.
    storage.releaseLeases();
    return storage;
  }

  /** Whether there is a database in the directory. */
  public static boolean exists(Path directory) {
    return Files.exists(databaseFile(directory));
  }

  private static void findLastChunk(Path directory) {
    if (exists(directory)) {
      LastChunk.pointTo(databaseFile(directory));
    }
  }

  private static Path databaseFile(Path directory) {
    return directory.resolve(DATABASE + ".mv.db");
  }

  /**
   * What the schema of the database in a directory lacks, see {@link Migrations#check}; changes
   * nothing of one that is there. All of it when there is none.
   */
  public static List<String> check(Path directory) {
    findLastChunk(directory);
    String url =
        exists(directory)
            ? "jdbc:h2:file:" + directory.toAbsolutePath().resolve(DATABASE) + ";IFEXISTS=TRUE"
            : "jdbc:h2:mem:" + UUID.randomUUID();
    try (HikariDataSource pool = pool(url)) {
      return new Migrations(pool, DIALECT).check();
    }
  }

  /**
   * Storage on the host's own H2 database. The schema is not touched: see {@link
   * MyBatisStorage#migrations}.
   */
  public static MyBatisStorage.Builder on(
      DataSource dataSource, PersonalDataProtection protection) {
    return MyBatisStorage.builder(dataSource, DIALECT, protection);
  }

  private static MyBatisStorage open(
      HikariDataSource pool,
      PersonalDataProtection protection,
      MyBatisStorage.Builder builder,
      String ending) {
    try {
      new Migrations(pool, DIALECT).migrate();
      MyBatisStorage storage = builder.onClose(() -> shutDown(pool, ending)).build();
      KeyCheck.require(storage, protection);
      return storage;
    } catch (RuntimeException e) {
      shutDown(pool, LET_GO);
      throw e;
    }
  }

  private static HikariDataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("h2");
    config.setJdbcUrl(url);
    config.setUsername("sa");
    config.setPassword("");
    config.setAutoCommit(false);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(CONNECTION_WAIT_MILLIS);
    // Connections within a process do not age.
    config.setMaxLifetime(0);
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      throw new IllegalStateException(
          "the database cannot be opened; another process may have it open: " + url, e);
    }
  }

  /** Closes the database together with its last connection, in an orderly way. */
  private static void shutDown(HikariDataSource pool, String ending) {
    try (pool;
        Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(ending);
    } catch (SQLException e) {
      if (e.getErrorCode() == ErrorCode.DATABASE_CALLED_AT_SHUTDOWN) {
        // The connection that closed the database is of no use any more, and the pool closes it.
        return;
      }
      LOG.warn("H2 could not be closed in an orderly way; it recovers at the next start", e);
    }
  }

  private static void createDirectory(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("the data directory cannot be made: " + directory, e);
    }
  }
}
