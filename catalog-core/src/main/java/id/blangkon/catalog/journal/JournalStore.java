package id.blangkon.catalog.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sequenced journal, the sequencer's lease and the followers' positions. */
public interface JournalStore {

  /** Committed events that wait in the inbox, oldest first, locked for this transaction. */
  List<NewEvent> takeFromInbox(int most);

  /** Whether events wait in the inbox. */
  boolean inboxHasEvents();

  /** The newest sequenced event. */
  Optional<SequencedEvent> head();

  /** How many public events are sequenced. */
  long publicSize();

  /** Writes the events to the sequence and removes them from the inbox. */
  void sequence(List<SequencedEvent> events);

  /** Sequenced events after a position, in order. */
  List<SequencedEvent> after(long position, int most);

  /** Sequenced events about one subject, in order. */
  List<SequencedEvent> about(UUID subject);

  /** The position up to which a follower has applied; 0 when it is new. */
  long position(String follower);

  void savePosition(String follower, long position);

  /**
   * Takes or renews the lease of the name.
   *
   * @return the epoch when the holder has it until the instant given, empty when another holds it
   *     at {@code now}
   */
  Optional<Long> lease(String name, String holder, Instant now, Instant until);

  /** Whether the holder has the lease of the epoch, locked for this transaction. */
  boolean holdsLease(String name, String holder, long epoch);

  void releaseLease(String name, String holder);
}
