package id.blangkon.catalog.journal;

import id.blangkon.catalog.storage.UnitOfWork;
import java.util.List;

/**
 * Applies the sequence to something of its own. Called by one thread at a time, in order, never
 * twice for a position that it has stored.
 */
public interface Follower {

  String name();

  /** The position up to which this follower has applied, stored with its own result. */
  long position(UnitOfWork unit);

  /**
   * Applies a batch and stores its last position with the result, within the unit or in a commit of
   * its own.
   *
   * @param events consecutive events after {@link #position}
   */
  void apply(UnitOfWork unit, List<SequencedEvent> events);

  /**
   * Called before each batch by the worker; a follower whose result is shared by all nodes runs
   * under a lease.
   */
  default boolean isShared() {
    return true;
  }
}
