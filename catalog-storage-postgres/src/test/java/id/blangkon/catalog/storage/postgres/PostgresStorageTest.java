package id.blangkon.catalog.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.blangkon.catalog.access.Person;
import id.blangkon.catalog.access.PersonStore;
import id.blangkon.catalog.contract.Office;
import id.blangkon.catalog.contract.OldOrders;
import id.blangkon.catalog.contract.Race;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.party.AesGcmProtection;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.storage.StorageUnavailableException;
import id.blangkon.catalog.storage.mybatis.JoinedUnit;
import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Select;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresStorageTest {

  private final AesGcmProtection protection = AesGcmProtection.withNewKeys();
  private final Samples samples = new Samples(1);
  private final RealPostgres.Database database =
      RealPostgres.version(RealPostgres.NEWEST).freshDatabase();

  @Test
  void theSchemaIsCheckedWithoutBeingTouchedAndAppliedWhenOpened() {
    List<String> missing = check();
    assertThat(missing).isNotEmpty().first().isEqualTo("001 text order");
    assertThat(check()).isEqualTo(missing);
    open().close();
    assertThat(check()).isEmpty();
  }

  @Test
  void ordersOfAnEarlierReleaseGetTheCategoryOfTheirLargestLine() throws SQLException {
    Flyway.configure()
        .dataSource(database.jdbcUrl(), database.user(), database.password())
        .locations("classpath:db/migration/common", "classpath:db/migration/postgres")
        .table("schema_history")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .target(OldOrders.SCHEMA)
        .load()
        .migrate();
    OldOrders orders;
    try (Connection connection =
        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
      orders = OldOrders.in(connection);
    }
    try (MyBatisStorage storage = open()) {
      assertThat(OldOrders.stored(storage)).isEqualTo(orders.categories());
    }
  }

  @Test
  void nodesThatStartAtOnceMigrateOnce() {
    List<Boolean> empty =
        Race.of(
            3,
            racer -> {
              try (MyBatisStorage storage = open()) {
                return storage.migrations().check().isEmpty();
              }
            });
    assertThat(empty).containsOnly(true);
  }

  @Test
  void theKeysOfAnotherDatabaseAreRefused(@TempDir Path directory) {
    Path keyFile = directory.resolve("keys");
    AesGcmProtection.create(keyFile);
    PostgresStorage.open(database.jdbcUrl(), database.user(), database.password(), keyFile).close();
    assertThatThrownBy(this::open)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not the one of this database");
    PostgresStorage.open(database.jdbcUrl(), database.user(), database.password(), keyFile).close();
  }

  @Test
  void aServerThatIsNotThereIsUnavailable() {
    assertThatThrownBy(
            () ->
                PostgresStorage.open(
                    "jdbc:postgresql://127.0.0.1:1/none", "nobody", "nothing", protection))
        .isInstanceOf(StorageUnavailableException.class);
  }

  @Test
  void aConnectionThatTheServerEndsIsUnavailableUntilThePoolHasFreshOnes() {
    Person person = samples.person();
    try (MyBatisStorage storage = open()) {
      assertThatThrownBy(
              () ->
                  storage.write(
                      unit -> {
                        unit.store(PersonStore.class).insert(person);
                        endOtherConnections();
                        return unit.store(PersonStore.class).find(person.id());
                      }))
          .isInstanceOf(StorageUnavailableException.class);
      // The pool finds its dead connections one by one.
      assertThat(findWithinTenSeconds(storage, person)).isEmpty();
    }
  }

  /** A mapper of the test's own, to ask through a connection of the pool. */
  interface Settings {
    @Select("select current_setting(#{name})")
    String current(String name);

    @Select("select collation_name from information_schema.domains where domain_name = #{name}")
    String collationOfDomain(String name);
  }

  @Test
  void noStatementAndNoLockLastsForEverAndNamesAreSortedByCode() {
    try (HikariDataSource pool =
            PostgresStorage.pool(database.jdbcUrl(), database.user(), database.password());
        MyBatisStorage storage =
            PostgresStorage.on(pool, protection)
                .configure(configuration -> configuration.addMapper(Settings.class))
                .store(Settings.class, session -> session.getMapper(Settings.class))
                .build()) {
      storage.migrations().migrate();
      List<String> settings =
          storage.read(
              unit -> {
                Settings asked = unit.store(Settings.class);
                return List.of(
                    asked.current("statement_timeout"),
                    asked.current("lock_timeout"),
                    asked.current("idle_in_transaction_session_timeout"),
                    asked.current("transaction_isolation"),
                    asked.current("transaction_read_only"),
                    asked.collationOfDomain("sort_text"));
              });
      assertThat(settings).containsExactly("30s", "5s", "1min", "read committed", "on", "C");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update purchase_order_step set person_id = order_id",
        "delete from purchase_order_step",
        "truncate purchase_order_step",
        "update product_price set price = 1",
        "delete from product_price",
        "truncate product_price",
        "update journal_event set private_body = null",
        "delete from journal_event",
        "truncate journal_event"
      })
  void whatIsWrittenOnceIsNotChanged(String sql) throws SQLException {
    try (MyBatisStorage storage = open()) {
      Office office = Office.in(storage, samples);
      office.storedOrder(storage, samples, OrderState.CONFIRMED, null);
      storage.write(
          unit -> {
            unit.store(ProductStore.class).insertAll(List.of(samples.product(office.supplierId())));
            unit.store(JournalInbox.class).append(samples.event(Samples.id()));
            JournalStore journal = unit.store(JournalStore.class);
            journal.sequence(
                List.of(new SequencedEvent(1, null, "0", journal.takeFromInbox(1).get(0))));
            return office;
          });
    }
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("append only");
    }
  }

  @Test
  void aHostCommitsAUnitThatJoinsItsConnection() throws SQLException {
    Person person = samples.person();
    try (MyBatisStorage storage = open();
        Connection connection = connect()) {
      connection.setAutoCommit(false);
      try (JoinedUnit unit = storage.join(connection)) {
        unit.store(PersonStore.class).insert(person);
        unit.store(JournalInbox.class).appendAll(List.of(samples.event(person.id().value())));
        connection.commit();
        unit.runAfterCommit();
      }
      assertThat(
              storage.<Boolean>read(
                  unit ->
                      unit.store(PersonStore.class).find(person.id()).isPresent()
                          && unit.store(JournalStore.class).inboxHasEvents()))
          .isTrue();
    }
  }

  private static Optional<Person> findWithinTenSeconds(MyBatisStorage storage, Person person) {
    Instant end = Instant.now().plusSeconds(10);
    while (true) {
      try {
        return storage.read(unit -> unit.store(PersonStore.class).find(person.id()));
      } catch (StorageUnavailableException e) {
        assertThat(Instant.now()).isBefore(end);
      }
    }
  }

  private MyBatisStorage open() {
    return PostgresStorage.open(
        database.jdbcUrl(), database.user(), database.password(), protection);
  }

  private List<String> check() {
    return PostgresStorage.check(database.jdbcUrl(), database.user(), database.password());
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }

  private void endOtherConnections() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet ended =
            statement.executeQuery(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()")) {
      assertThat(ended.next()).isTrue();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
