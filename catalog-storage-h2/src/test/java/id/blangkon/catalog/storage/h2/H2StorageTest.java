package id.blangkon.catalog.storage.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.access.Person;
import id.blangkon.catalog.access.PersonStore;
import id.blangkon.catalog.contract.Office;
import id.blangkon.catalog.contract.OldOrders;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.OrderStore;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.party.AesGcmProtection;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.storage.IntegrityException;
import id.blangkon.catalog.storage.StorageUnavailableException;
import id.blangkon.catalog.storage.mybatis.JoinedUnit;
import id.blangkon.catalog.storage.mybatis.Migrations;
import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import id.blangkon.catalog.storage.mybatis.NewerSchemaException;
import id.blangkon.catalog.supplier.SupplierDetails;
import id.blangkon.catalog.supplier.SupplierStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.ibatis.annotations.Select;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class H2StorageTest {

  private final Samples samples = new Samples(1);

  @Test
  void aDatabaseInAFileIsThereAgainAfterItWasClosed(@TempDir Path directory) {
    Office office;
    try (MyBatisStorage storage = H2Storage.file(directory)) {
      office = Office.in(storage, samples);
    }
    try (MyBatisStorage storage = H2Storage.file(directory)) {
      Optional<SupplierDetails> details =
          storage.read(
              unit -> Optional.of(unit.store(SupplierStore.class).details(office.supplierId())));
      assertThat(details).isPresent();
    }
  }

  @Test
  void aHostsDatabaseThatHoldsTablesOfItsOwnIsMigrated() throws SQLException {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table cash_book (entry varchar(400))");
      MyBatisStorage storage = H2Storage.on(pool, AesGcmProtection.withNewKeys()).build();
      assertThat(storage.migrations().check()).isNotEmpty();
      storage.migrations().migrate();
      assertThat(storage.migrations().check()).isEmpty();
      assertThat(Office.in(storage, samples)).isNotNull();
      statement.execute("insert into cash_book values ('still there')");
    } finally {
      pool.dispose();
    }
  }

  @Test
  void ordersOfAnEarlierReleaseGetTheCategoryOfTheirLargestLine() throws SQLException {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    try (Connection connection = pool.getConnection()) {
      Flyway.configure()
          .dataSource(pool)
          .locations("classpath:db/migration/common", "classpath:db/migration/h2")
          .table("schema_history")
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .target(OldOrders.SCHEMA)
          .load()
          .migrate();
      OldOrders orders = OldOrders.in(connection);
      MyBatisStorage storage = H2Storage.on(pool, AesGcmProtection.withNewKeys()).build();
      storage.migrations().migrate();

      assertThat(OldOrders.stored(storage)).isEqualTo(orders.categories());
    } finally {
      pool.dispose();
    }
  }

  @Test
  void databasesInMemoryAreApartAndGoneWhenClosed() {
    Person person = samples.person();
    try (MyBatisStorage one = H2Storage.inMemory();
        MyBatisStorage other = H2Storage.inMemory()) {
      insert(one, person);
      assertThat(find(one, person)).contains(person);
      assertThat(find(other, person)).isEmpty();
    }
  }

  @Test
  void aClosedStorageIsUnavailable() {
    MyBatisStorage storage = H2Storage.inMemory();
    storage.close();
    assertThatThrownBy(() -> find(storage, samples.person()))
        .isInstanceOf(StorageUnavailableException.class);
  }

  @Test
  void aDatabaseWithoutItsKeysIsNotOpened(@TempDir Path directory) throws IOException {
    H2Storage.file(directory).close();
    Path keys = directory.resolve("blangkon.keys");
    Path aside = directory.resolve("aside");
    Files.move(keys, aside);
    assertThatThrownBy(() -> H2Storage.file(directory))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("missing");
    AesGcmProtection.create(keys);
    assertThatThrownBy(() -> H2Storage.file(directory))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not the one of this database");
    Files.delete(keys);
    Files.move(aside, keys);
    H2Storage.file(directory).close();
  }

  @Test
  void aDatabaseIsOpenedByOneProcessAtATime(@TempDir Path directory)
      throws IOException, InterruptedException {
    try (MyBatisStorage storage = H2Storage.file(directory)) {
      insert(storage, samples.person());
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      Process other =
          new ProcessBuilder(
                  java,
                  "-cp",
                  System.getProperty("java.class.path"),
                  OpensAndExits.class.getName(),
                  directory.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(other.waitFor()).as(said).isEqualTo(1);
      assertThat(said).contains("another process may have it open");
    }
  }

  /** Tries to open the database of a directory. */
  static final class OpensAndExits {

    private OpensAndExits() {}

    public static void main(String[] arguments) {
      H2Storage.file(Path.of(arguments[0])).close();
    }
  }

  /** What is acknowledged is on the disk, because every commit is written at once. */
  @Test
  void aCommitInAFileIsWrittenAtOnce(@TempDir Path directory) throws SQLException {
    try (MyBatisStorage storage = H2Storage.file(directory)) {
      insert(storage, samples.person());
      assertThat(setting(directory, "WRITE_DELAY")).isEqualTo("0");
    }
  }

  @Test
  void aNewProcessTakesTheLeasesOfAFileAtOnce(@TempDir Path directory) {
    Instant now = Instant.parse("2026-11-24T00:00:00Z");
    try (MyBatisStorage storage = H2Storage.file(directory)) {
      assertThat(lease(storage, "killed", now)).contains(1L);
    }
    try (MyBatisStorage storage = H2Storage.file(directory)) {
      assertThat(lease(storage, "next", now)).contains(2L);
    }
  }

  @Test
  void nothingPersonalIsReadableInTheFile(@TempDir Path directory) throws IOException {
    List<String> canaries;
    try (MyBatisStorage storage = H2Storage.file(directory)) {
      Office office = Office.in(storage, samples);
      PurchaseOrder order = office.storedOrder(storage, samples, OrderState.CONFIRMED, null);
      SupplierDetails details =
          storage.read(unit -> unit.store(SupplierStore.class).details(office.supplierId()));
      canaries =
          List.of(
              details.contact().phone(), details.bankAccount().number(), order.delivery().phone());
    }
    String file =
        new String(
            Files.readAllBytes(directory.resolve("blangkon.mv.db")), StandardCharsets.ISO_8859_1);
    assertThat(file).contains("national 2026-1");
    for (String canary : canaries) {
      assertThat(file).doesNotContain(canary);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update purchase_order_step set person_id = order_id",
        "delete from purchase_order_step",
        "update product_price set price = 1",
        "delete from product_price",
        "update journal_event set private_body = null",
        "delete from journal_event"
      })
  void whatIsWrittenOnceIsNotChanged(String sql) throws SQLException {
    try (Memory memory = new Memory()) {
      Office office = Office.in(memory.storage, samples);
      office.storedOrder(memory.storage, samples, OrderState.CONFIRMED, null);
      memory.storage.write(
          unit -> {
            unit.store(ProductStore.class).insertAll(List.of(samples.product(office.supplierId())));
            unit.store(JournalInbox.class).append(samples.event(Samples.id()));
            JournalStore journal = unit.store(JournalStore.class);
            journal.sequence(
                List.of(new SequencedEvent(1, null, "0", journal.takeFromInbox(1).get(0))));
            return office;
          });
      try (Connection connection = memory.pool.getConnection();
          Statement statement = connection.createStatement()) {
        assertThatThrownBy(() -> statement.execute(sql))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("append only");
      }
    }
  }

  @Test
  void theSchemaIsCheckedWithoutBeingTouchedAndAppliedOnce() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    Migrations migrations = new Migrations(database, H2Storage.DIALECT);
    List<String> missing = migrations.check();
    assertThat(missing).isNotEmpty().first().isEqualTo("001 text order");
    assertThat(migrations.check()).isEqualTo(missing);
    migrations.migrate();
    assertThat(migrations.check()).isEmpty();
    migrations.migrate();
    assertThat(migrations.check()).isEmpty();
  }

  @Test
  void aSchemaOfANewerProgramIsLeftAlone() throws SQLException {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    Migrations migrations = new Migrations(database, H2Storage.DIALECT);
    migrations.migrate();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into \"schema_history\" select max(\"installed_rank\") + 1, '999', 'later', 'SQL',"
              + " 'V999__later.sql', 1, 'sa', current_timestamp, 1, true from \"schema_history\"");
    }
    assertThatThrownBy(migrations::check)
        .isInstanceOf(NewerSchemaException.class)
        .hasMessageContaining("999 later");
    assertThatThrownBy(migrations::migrate).isInstanceOf(NewerSchemaException.class);
  }

  @Test
  void aHostCommitsAUnitThatJoinsItsConnection() throws SQLException {
    Person person = samples.person();
    AtomicInteger ran = new AtomicInteger();
    try (Memory memory = new Memory();
        Connection connection = memory.pool.getConnection()) {
      connection.setAutoCommit(false);
      try (JoinedUnit unit = memory.storage.join(connection)) {
        unit.store(PersonStore.class).insert(person);
        unit.afterCommit(ran::incrementAndGet);
        assertThat(find(memory.storage, person)).isEmpty();
        connection.commit();
        assertThat(ran).hasValue(0);
        unit.runAfterCommit();
      }
      assertThat(ran).hasValue(1);
      assertThat(connection.isClosed()).isFalse();
      assertThat(find(memory.storage, person)).contains(person);
    }
  }

  @Test
  void aHostRollsBackAUnitThatJoinsItsConnection() throws SQLException {
    Person person = samples.person();
    try (Memory memory = new Memory();
        Connection connection = memory.pool.getConnection()) {
      connection.setAutoCommit(false);
      try (JoinedUnit unit = memory.storage.join(connection)) {
        unit.store(PersonStore.class).insert(person);
        assertThatThrownBy(() -> unit.store(PersonStore.class).insert(person))
            .isInstanceOf(DuplicateException.class);
        assertThatThrownBy(() -> unit.store(PersonStore.class).find(person.id()))
            .isInstanceOf(IllegalStateException.class);
      }
      connection.rollback();
      assertThat(find(memory.storage, person)).isEmpty();
    }
  }

  /** A store of an embedder's own, in the same transaction as those of the catalogue. */
  interface PersonCount {
    @Select("select count(*) from person where name like #{start} || '%'")
    long startingWith(String start);
  }

  @Test
  void anEmbedderAddsAStoreOfItsOwn() {
    try (Memory memory = new Memory()) {
      MyBatisStorage storage =
          H2Storage.on(memory.pool, AesGcmProtection.withNewKeys())
              .configure(configuration -> configuration.addMapper(PersonCount.class))
              .store(PersonCount.class, session -> session.getMapper(PersonCount.class))
              .build();
      assertThat(storage.offers(PersonCount.class)).isTrue();
      assertThat(memory.storage.offers(PersonCount.class)).isFalse();
      long counted =
          storage.write(
              unit -> {
                unit.store(PersonStore.class)
                    .insert(new Person(samples.person().id(), "Budi Santoso"));
                return unit.store(PersonCount.class).startingWith("Budi");
              });
      assertThat(counted).isEqualTo(1);
    }
  }

  @Test
  void aPoolWithoutAFreeConnectionIsUnavailable() throws SQLException {
    try (Memory memory = new Memory()) {
      memory.pool.setMaxConnections(1);
      memory.pool.setLoginTimeout(1);
      try (Connection taken = memory.pool.getConnection()) {
        assertThat(taken.isClosed()).isFalse();
        assertThatThrownBy(() -> find(memory.storage, samples.person()))
            .isInstanceOf(StorageUnavailableException.class);
      }
      assertThat(find(memory.storage, samples.person())).isEmpty();
    }
  }

  @Test
  void everyConnectionIsGivenBackAsItWasTaken() throws SQLException {
    try (Memory memory = new Memory()) {
      Person person = samples.person();
      insert(memory.storage, person);
      assertThat(find(memory.storage, person)).contains(person);
      assertThatThrownBy(() -> insert(memory.storage, person))
          .isInstanceOf(DuplicateException.class);
      PurchaseOrder nowhere = Office.in(memory.storage, samples).order(samples);
      try (Memory other = new Memory()) {
        assertThatThrownBy(
                () ->
                    other.storage.write(
                        unit -> {
                          unit.store(OrderStore.class).insert(nowhere);
                          return nowhere;
                        }))
            .isInstanceOf(IntegrityException.class);
        assertThat(other.pool.getActiveConnections()).isZero();
      }
      assertThat(memory.pool.getActiveConnections()).isZero();
      try (Connection connection = memory.pool.getConnection()) {
        assertThat(connection.getAutoCommit()).isTrue();
      }
    }
  }

  private static void insert(MyBatisStorage storage, Person person) {
    storage.write(
        unit -> {
          unit.store(PersonStore.class).insert(person);
          return person;
        });
  }

  private static Optional<Person> find(MyBatisStorage storage, Person person) {
    return storage.read(unit -> unit.store(PersonStore.class).find(person.id()));
  }

  private static Optional<Long> lease(MyBatisStorage storage, String holder, Instant now) {
    return storage.write(
        unit ->
            unit.store(JournalStore.class).lease("sequencer", holder, now, now.plusSeconds(60)));
  }

  private static String setting(Path directory, String name) throws SQLException {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:file:" + directory.toAbsolutePath().resolve("blangkon"));
    database.setUser("sa");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select setting_value from information_schema.settings where setting_name = '"
                    + name
                    + "'")) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  /** A migrated database in memory with a pool that can be looked into. */
  private static final class Memory implements AutoCloseable {

    private final JdbcConnectionPool pool =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final MyBatisStorage storage =
        H2Storage.on(pool, AesGcmProtection.withNewKeys()).build();

    Memory() {
      storage.migrations().migrate();
    }

    @Override
    public void close() {
      pool.dispose();
    }
  }
}
