package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.AccountStore;
import id.blangkon.catalog.access.PersonStore;
import id.blangkon.catalog.agency.AgencyStore;
import id.blangkon.catalog.journal.CommandStore;
import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.ledger.LogStore;
import id.blangkon.catalog.ocds.ReleaseStore;
import id.blangkon.catalog.order.OrderStore;
import id.blangkon.catalog.party.PersonalDataProtection;
import id.blangkon.catalog.plan.PlanItemStore;
import id.blangkon.catalog.product.CategoryStore;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.search.ProductDocumentSource;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.StorageUnavailableException;
import id.blangkon.catalog.supplier.ScaleStore;
import id.blangkon.catalog.supplier.SupplierStore;
import id.blangkon.catalog.tenant.InstallationStore;
import id.blangkon.catalog.tenant.TenantStore;
import id.blangkon.catalog.transparency.CountedOrderStore;
import id.blangkon.catalog.transparency.PublicOrderStore;
import id.blangkon.catalog.transparency.StatisticsStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Storage in a relational database through MyBatis.
 *
 * <p>The connections of the data source come at READ COMMITTED, which is how every supported
 * database gives them unless told otherwise.
 */
public final class MyBatisStorage implements Storage {

  private static final Logger LOG = LoggerFactory.getLogger(MyBatisStorage.class);

  /** How often a transaction is begun before its failure is told. */
  private static final int TRIES = 6;

  private static final long FIRST_PAUSE_MICROS = 2_000;

  private final DataSource dataSource;
  private final Dialect dialect;
  private final Stores stores;
  private final SqlSessionFactory factory;
  private final Runnable onClose;
  private final Confirmation confirmation;
  private final @Nullable ReentrantLock turn;

  private MyBatisStorage(Builder builder) {
    this.dataSource = builder.dataSource;
    this.dialect = builder.dialect;
    this.stores = new Stores(builder.stores);
    this.factory = new DefaultSqlSessionFactory(builder.configuration.join());
    this.onClose = builder.onClose;
    this.confirmation = builder.confirmation;
    this.turn = builder.inTurn ? new ReentrantLock(true) : null;
  }

  /**
   * Begins to build a storage.
   *
   * @param dataSource of the database; the host's own, if it wishes
   * @param dialect which database it is
   * @param protection encrypts what is personal
   */
  public static Builder builder(
      DataSource dataSource, Dialect dialect, PersonalDataProtection protection) {
    return new Builder(dataSource, dialect, protection);
  }

  @Override
  public <T extends @Nullable Object> T write(Work<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(work, false);
      } catch (TransientFailure e) {
        if (attempt == TRIES) {
          throw new StorageUnavailableException(e);
        }
        LOG.debug("A transaction is tried again after its attempt {}", attempt, e);
        pause(attempt);
      }
    }
  }

  @Override
  public <T extends @Nullable Object> T read(Work<T> work) {
    try {
      return once(work, true);
    } catch (TransientFailure e) {
      throw new StorageUnavailableException(e);
    }
  }

  @Override
  public boolean offers(Class<?> port) {
    return stores.offer(port);
  }

  @Override
  public List<String> missingMigrations() {
    return migrations().check();
  }

  /**
   * A unit of work within the transaction that the host has begun on its connection. Nothing is
   * committed, rolled back or tried again here.
   */
  public JoinedUnit join(Connection connection) {
    return new SqlUnit(stores, factory, connection, false);
  }

  /** The schema of this storage's database. */
  public Migrations migrations() {
    return new Migrations(dataSource, dialect);
  }

  /**
   * Lets go of every lease, whoever holds it. Only for a database that no other process can have
   * open, so that a node that was killed does not keep its successor waiting.
   */
  public void releaseLeases() {
    write(
        unit -> ((SqlUnit) unit).session().getMapper(LeaseMapper.class).releaseAll(Instant.EPOCH));
  }

  @Override
  public void close() {
    onClose.run();
  }

  private <T extends @Nullable Object> T once(Work<T> work, boolean readOnly) {
    return readOnly || turn == null ? once(work, readOnly, () -> {}) : inTurn(work, turn);
  }

  /** The turn ends when the commit is confirmed. */
  private <T extends @Nullable Object> T inTurn(Work<T> work, ReentrantLock lock) {
    lock.lock();
    boolean[] ended = {false};
    Runnable end =
        () -> {
          ended[0] = true;
          lock.unlock();
        };
    try {
      return once(work, false, end);
    } finally {
      if (!ended[0]) {
        end.run();
      }
    }
  }

  private <T extends @Nullable Object> T once(Work<T> work, boolean readOnly, Runnable committed) {
    Connection connection = connect();
    SqlUnit unit = new SqlUnit(stores, factory, connection, readOnly);
    T result;
    try {
      begin(connection, readOnly);
      result = work.in(unit);
      unit.requireCommittable();
      connection.commit();
      if (!readOnly) {
        confirmation.confirm(connection);
      }
      committed.run();
    } catch (SQLException e) {
      rollBack(connection, e);
      throw SqlErrors.translate(e);
    } catch (RuntimeException | Error e) {
      rollBack(connection, e);
      throw e;
    } finally {
      unit.close();
      giveBack(connection, readOnly);
    }
    unit.runAfterCommit();
    return result;
  }

  private Connection connect() {
    try {
      return dataSource.getConnection();
    } catch (SQLException e) {
      throw new StorageUnavailableException(e);
    }
  }

  private static void begin(Connection connection, boolean readOnly) throws SQLException {
    if (readOnly) {
      connection.setReadOnly(true);
    }
    if (connection.getAutoCommit()) {
      connection.setAutoCommit(false);
    }
  }

  private static void rollBack(Connection connection, Throwable reason) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      // The connection is broken, and the database rolls back by itself.
      reason.addSuppressed(e);
    }
  }

  private static void giveBack(Connection connection, boolean readOnly) {
    try (connection) {
      if (!connection.isClosed()) {
        connection.setAutoCommit(true);
        if (readOnly) {
          connection.setReadOnly(false);
        }
      }
    } catch (SQLException e) {
      // The transaction has ended either way, so its result stands; the pool drops the connection.
      LOG.warn("A connection could not be given back", e);
    }
  }

  private static void pause(int attempt) {
    long micros = ThreadLocalRandom.current().nextLong(FIRST_PAUSE_MICROS << attempt);
    LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
  }

  /** Waits until what a connection has committed outlives the process. */
  @FunctionalInterface
  public interface Confirmation {

    /**
     * @throws SQLException when it cannot be told whether the transaction is kept
     */
    void confirm(Connection connection) throws SQLException;
  }

  /** Collects what a storage is made of. */
  public static final class Builder {

    private final DataSource dataSource;
    private final Dialect dialect;
    private final CompletableFuture<Configuration> configuration;
    private final Map<Class<?>, Function<Sessions, ?>> stores = new HashMap<>();
    private Runnable onClose = () -> {};
    private Confirmation confirmation = connection -> {};
    private boolean inTurn;

    private Builder(DataSource dataSource, Dialect dialect, PersonalDataProtection protection) {
      this.dataSource = dataSource;
      this.dialect = dialect;
      // Hundreds of statements are read from XML; meanwhile the caller readies the database.
      this.configuration =
          CompletableFuture.supplyAsync(() -> Configurations.create(dataSource, dialect));
      stores.put(InstallationStore.class, SqlInstallationStore::new);
      stores.put(TenantStore.class, SqlTenantStore::new);
      stores.put(AgencyStore.class, SqlAgencyStore::new);
      stores.put(PersonStore.class, SqlPersonStore::new);
      stores.put(AccountStore.class, SqlAccountStore::new);
      stores.put(CategoryStore.class, SqlCategoryStore::new);
      stores.put(SupplierStore.class, sessions -> new SqlSupplierStore(sessions, protection));
      stores.put(ScaleStore.class, sessions -> new SqlScaleStore(sessions, protection));
      stores.put(ProductStore.class, SqlProductStore::new);
      stores.put(ProductDocumentSource.class, SqlProductDocumentSource::new);
      stores.put(PlanItemStore.class, SqlPlanItemStore::new);
      stores.put(OrderStore.class, sessions -> new SqlOrderStore(sessions, protection));
      stores.put(CommandStore.class, SqlCommandStore::new);
      stores.put(JournalInbox.class, SqlJournalInbox::new);
      stores.put(JournalStore.class, SqlJournalStore::new);
      stores.put(LogStore.class, SqlLogStore::new);
      stores.put(PublicOrderStore.class, SqlPublicOrderStore::new);
      stores.put(ReleaseStore.class, SqlReleaseStore::new);
      stores.put(CountedOrderStore.class, SqlCountedOrderStore::new);
      stores.put(StatisticsStore.class, SqlStatisticsStore::new);
    }

    /**
     * Adds a store of the embedder's own, or replaces one of ours. It works in the same transaction
     * as all others.
     *
     * @param opener makes the store within a unit of work; its session is the unit's and is neither
     *     committed nor closed
     */
    public <S> Builder store(Class<S> port, Function<? super SqlSession, ? extends S> opener) {
      stores.put(port, sessions -> opener.apply(sessions.session()));
      return this;
    }

    /** Changes the MyBatis configuration, such as to add a mapper for a store of one's own. */
    public Builder configure(Consumer<? super Configuration> change) {
      change.accept(configuration.join());
      return this;
    }

    /**
     * What {@link Storage#close} does; nothing by itself, since the data source may be the host's.
     */
    public Builder onClose(Runnable action) {
      this.onClose = action;
      return this;
    }

    /** For a database whose commit alone does not promise that a killed process loses nothing. */
    public Builder confirmation(Confirmation waits) {
      this.confirmation = waits;
      return this;
    }

    /**
     * Lets one transaction write at a time, for a database that cannot be trusted to recover from a
     * kill while several write the same row.
     */
    public Builder writesInTurn() {
      this.inTurn = true;
      return this;
    }

    public MyBatisStorage build() {
      return new MyBatisStorage(this);
    }
  }
}
