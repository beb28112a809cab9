package id.blangkon.catalog.storage;

/** One transaction. Not for use by several threads, nor after its work has ended. */
public interface UnitOfWork {

  /**
   * A store that works within this transaction.
   *
   * @throws IllegalArgumentException when the storage does not offer the port
   */
  <S> S store(Class<S> port);

  /** Runs the action once the transaction has committed; never when it is rolled back. */
  void afterCommit(Runnable action);
}
