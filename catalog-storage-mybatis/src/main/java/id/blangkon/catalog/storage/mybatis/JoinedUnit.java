package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.storage.UnitOfWork;

/**
 * A unit of work on a connection of the host. The host commits or rolls back, and then tells this
 * unit; nothing is tried again.
 */
public interface JoinedUnit extends UnitOfWork, AutoCloseable {

  /** To be called by the host once its transaction has committed: runs what waits for that. */
  void runAfterCommit();

  /** Gives back what the unit holds; the connection stays open and its transaction as it is. */
  @Override
  void close();
}
