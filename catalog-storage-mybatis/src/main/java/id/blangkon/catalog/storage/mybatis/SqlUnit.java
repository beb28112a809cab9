package id.blangkon.catalog.storage.mybatis;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A unit of work on one connection. It never commits: who began the transaction ends it. */
final class SqlUnit implements JoinedUnit {

  private static final Logger LOG = LoggerFactory.getLogger(SqlUnit.class);

  private final Stores stores;
  private final SqlSessionFactory factory;
  private final Connection connection;
  private final boolean readOnly;
  private final Sessions sessions = new Sessions(this);
  private final Map<Class<?>, Object> opened = new HashMap<>();
  private final List<Runnable> afterCommit = new ArrayList<>();
  private @Nullable SqlSession session;
  private @Nullable SqlSession batch;
  private @Nullable RuntimeException failure;
  private boolean closed;

  SqlUnit(Stores stores, SqlSessionFactory factory, Connection connection, boolean readOnly) {
    this.stores = stores;
    this.factory = factory;
    this.connection = connection;
    this.readOnly = readOnly;
  }

  @Override
  public <S> S store(Class<S> port) {
    requireAlive();
    return port.cast(opened.computeIfAbsent(port, p -> stores.open(p, sessions)));
  }

  @Override
  public void afterCommit(Runnable action) {
    requireAlive();
    afterCommit.add(action);
  }

  @Override
  public void runAfterCommit() {
    for (Runnable action : afterCommit) {
      try {
        action.run();
      } catch (RuntimeException e) {
        // The change is committed and stays so; telling its author of a failure would be wrong.
        LOG.error("An action after a commit failed", e);
      }
    }
    afterCommit.clear();
  }

  @Override
  public void close() {
    closed = true;
    if (batch != null) {
      batch.close();
    }
    if (session != null) {
      session.close();
    }
  }

  boolean isReadOnly() {
    return readOnly;
  }

  /** Refuses work on a unit that has ended, by its end or by a failed statement. */
  void requireAlive() {
    if (closed) {
      throw new IllegalStateException("the unit of work has ended");
    }
    if (failure != null) {
      throw new IllegalStateException("the transaction has ended with a failed statement", failure);
    }
  }

  /**
   * Refuses to commit what a failed statement has ended, even if the work went on as if it had not.
   */
  void requireCommittable() {
    if (failure != null) {
      throw failure;
    }
  }

  RuntimeException failed(RuntimeException translated) {
    failure = translated;
    return translated;
  }

  SqlSession session() {
    if (session == null) {
      session = GuardedSession.of(factory.openSession(ExecutorType.REUSE, connection), this);
    }
    return session;
  }

  /**
   * Collects statements until flushed; runs on the same connection and so in the same transaction.
   */
  SqlSession batch() {
    if (batch == null) {
      batch = GuardedSession.of(factory.openSession(ExecutorType.BATCH, connection), this);
    }
    return batch;
  }
}
