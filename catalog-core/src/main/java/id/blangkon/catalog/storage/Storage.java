package id.blangkon.catalog.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where everything is kept. Implementations are safe for use by many threads. */
public interface Storage extends AutoCloseable {

  /**
   * One transaction at READ COMMITTED: committed when the work returns, rolled back when it throws.
   * Serialization failures and deadlocks are tried again a few times, so the work must have no
   * effect outside its unit.
   *
   * @throws StorageUnavailableException when the database cannot be reached or has no free
   *     connection in time
   */
  <T extends @Nullable Object> T write(Work<T> work);

  /** A read-only unit of work; it may be served by a replica. */
  <T extends @Nullable Object> T read(Work<T> work);

  /**
   * Whether the store port is offered; the builder of the catalogue asks for each that it needs.
   */
  boolean offers(Class<?> port);

  /**
   * What the schema lacks that the stores need, such as {@code 002 catalogue}; empty when it is up
   * to date, or when there is no schema. Changes nothing and may take a while, so keep the answer:
   * what is there stays.
   */
  default List<String> missingMigrations() {
    return List.of();
  }

  @Override
  void close();

  /** What is done in one unit of work. */
  @FunctionalInterface
  interface Work<T extends @Nullable Object> {
    T in(UnitOfWork unit);
  }
}
