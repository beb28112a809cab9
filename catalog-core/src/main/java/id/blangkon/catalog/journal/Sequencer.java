package id.blangkon.catalog.journal;

import id.blangkon.catalog.storage.Storage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives committed events their place in the one dense sequence. At most one node does so at a time:
 * it holds a lease, which is checked again within the transaction of each batch.
 */
final class Sequencer {

  static final String LEASE = "sequencer";
  private static final Duration LEASE_TIME = Duration.ofSeconds(10);
  static final int BATCH = 500;

  private final Storage storage;
  private final InstantSource clock;
  private final String holder;

  Sequencer(Storage storage, InstantSource clock, String holder) {
    this.storage = storage;
    this.clock = clock;
    this.holder = holder;
  }

  /** Sequences what waits; how many events that were, 0 also when another node holds the lease. */
  int runDue() {
    if (!storage.read(unit -> unit.store(JournalStore.class).inboxHasEvents())) {
      return 0;
    }
    Instant now = clock.instant();
    Optional<Long> epoch =
        storage.write(
            unit -> unit.store(JournalStore.class).lease(LEASE, holder, now, now.plus(LEASE_TIME)));
    if (epoch.isEmpty()) {
      return 0;
    }
    int sequenced = 0;
    int batch;
    do {
      batch = storage.write(unit -> sequenceBatch(unit.store(JournalStore.class), epoch.get()));
      sequenced += batch;
    } while (batch == BATCH && clock.instant().isBefore(now.plus(LEASE_TIME.dividedBy(2))));
    return sequenced;
  }

  private int sequenceBatch(JournalStore store, long epoch) {
    if (!store.holdsLease(LEASE, holder, epoch)) {
      return 0;
    }
    List<NewEvent> events = store.takeFromInbox(BATCH);
    if (events.isEmpty()) {
      return 0;
    }
    Optional<SequencedEvent> head = store.head();
    long position = head.map(SequencedEvent::position).orElse(0L);
    String hash = head.map(SequencedEvent::chainHash).orElse(HashChain.START);
    long publicSize = store.publicSize();
    List<SequencedEvent> sequenced = new ArrayList<>(events.size());
    for (NewEvent event : events) {
      position++;
      hash = HashChain.next(hash, position, event);
      Long publicIndex = event.publicBody() == null ? null : publicSize++;
      sequenced.add(new SequencedEvent(position, publicIndex, hash, event));
    }
    store.sequence(sequenced);
    return sequenced.size();
  }
}
