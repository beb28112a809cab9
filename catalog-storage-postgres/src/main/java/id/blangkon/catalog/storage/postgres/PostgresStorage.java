package id.blangkon.catalog.storage.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import id.blangkon.catalog.party.AesGcmProtection;
import id.blangkon.catalog.party.PersonalDataProtection;
import id.blangkon.catalog.storage.StorageUnavailableException;
import id.blangkon.catalog.storage.mybatis.Dialect;
import id.blangkon.catalog.storage.mybatis.KeyCheck;
import id.blangkon.catalog.storage.mybatis.Migrations;
import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens storage on PostgreSQL 15 and later. */
public final class PostgresStorage {

  /** The number of the lock is any that nothing else in the database takes. */
  public static final Dialect DIALECT =
      new Dialect(
          "postgres",
          List.of(
              "set local lock_timeout = 0",
              "set local statement_timeout = 0",
              "set local idle_in_transaction_session_timeout = 0",
              "select pg_advisory_xact_lock(5249771830)"));

  private static final int CONNECTIONS = 20;

  /** How long a request waits for a connection before it is told to come again. */
  private static final long CONNECTION_WAIT_MILLIS = 2_000;

  private static final int CONNECT_TIMEOUT_SECONDS = 5;

  /** Longer than any statement of ours may run; a network that swallows answers ends here. */
  private static final int SOCKET_TIMEOUT_SECONDS = 60;

  /**
   * Nothing of ours takes so long unless something is wrong, and then the next one must not wait
   * too. Sent with the connection, so that no statement is spent on it.
   */
  private static final String SERVER_TIMEOUTS =
      "-c statement_timeout=30s -c lock_timeout=5s -c idle_in_transaction_session_timeout=60s";

  private PostgresStorage() {}

  /**
   * Opens the database and applies what its schema lacks.
   *
   * @param url such as {@code jdbc:postgresql://host/database}
   * @param keyFile with the keys of personal data, see {@link AesGcmProtection#create}; kept apart
   *     from the database
   * @throws StorageUnavailableException when the database cannot be reached
   * @throws IllegalStateException when the key file is missing or is not the one of the database
   */
  public static MyBatisStorage open(String url, String user, String password, Path keyFile) {
    return open(url, user, password, AesGcmProtection.read(keyFile));
  }

  /** As {@link #open(String, String, String, Path)}, with keys from elsewhere. */
  public static MyBatisStorage open(
      String url, String user, String password, PersonalDataProtection protection) {
    HikariDataSource pool = pool(url, user, password);
    try {
      MyBatisStorage.Builder builder = on(pool, protection).onClose(pool::close);
      new Migrations(patient(url, user, password), DIALECT).migrate();
      MyBatisStorage storage = builder.build();
      KeyCheck.require(storage, protection);
      return storage;
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /** For migrations: an index over real data takes longer than a request may. */
  private static DataSource patient(String url, String user, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    source.setConnectTimeout(CONNECT_TIMEOUT_SECONDS);
    source.setApplicationName("blangkon");
    source.setOptions("-c lock_timeout=5s");
    return source;
  }

  /** What the schema of the database lacks, see {@link Migrations#check}; changes nothing. */
  public static List<String> check(String url, String user, String password) {
    try (HikariDataSource pool = pool(url, user, password)) {
      return new Migrations(pool, DIALECT).check();
    }
  }

  /**
   * Storage on the host's own pool. The schema is not touched: see {@link
   * MyBatisStorage#migrations}.
   */
  public static MyBatisStorage.Builder on(
      DataSource dataSource, PersonalDataProtection protection) {
    return MyBatisStorage.builder(dataSource, DIALECT, protection);
  }

  static HikariDataSource pool(String url, String user, String password) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("postgres");
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setAutoCommit(false);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(CONNECTION_WAIT_MILLIS);
    config.addDataSourceProperty("reWriteBatchedInserts", true);
    config.addDataSourceProperty("connectTimeout", CONNECT_TIMEOUT_SECONDS);
    config.addDataSourceProperty("socketTimeout", SOCKET_TIMEOUT_SECONDS);
    config.addDataSourceProperty("tcpKeepAlive", true);
    config.addDataSourceProperty("ApplicationName", "blangkon");
    config.addDataSourceProperty("options", SERVER_TIMEOUTS);
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      throw new StorageUnavailableException(e);
    }
  }
}
