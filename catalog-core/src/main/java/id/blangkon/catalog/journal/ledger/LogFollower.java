package id.blangkon.catalog.journal.ledger;

import id.blangkon.catalog.journal.Follower;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.journal.log.LogFormatException;
import id.blangkon.catalog.journal.log.TreeGrowth;
import id.blangkon.catalog.journal.log.TreeHash;
import id.blangkon.catalog.storage.UnitOfWork;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Grows the tree of the public log by the public events of the journal. Tree and position are
 * stored together, so neither a kill nor a second node leaves a gap or a double entry.
 */
public final class LogFollower implements Follower {

  /** The name under which the position is kept. */
  public static final String NAME = "public-log";

  private static final Logger LOG = LoggerFactory.getLogger(LogFollower.class);

  private final SecureRandom random = new SecureRandom();
  private final Runnable grown;

  /**
   * @param grown run after a commit that made the tree larger
   */
  public LogFollower(Runnable grown) {
    this.grown = grown;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public long position(UnitOfWork unit) {
    return unit.store(JournalStore.class).position(NAME);
  }

  @Override
  public void apply(UnitOfWork unit, List<SequencedEvent> events) {
    List<SequencedEvent> published =
        events.stream().filter(event -> event.publicIndex() != null).toList();
    if (!published.isEmpty()) {
      try {
        grow(unit.store(LogStore.class), published);
      } catch (LogFormatException damaged) {
        LOG.error("The tree of the public log is damaged and is grown anew", damaged);
        rebuild(unit);
        return;
      }
      unit.afterCommit(grown);
    }
    unit.store(JournalStore.class).savePosition(NAME, events.get(events.size() - 1).position());
  }

  private void grow(LogStore store, List<SequencedEvent> events) {
    StoredTiles tiles = new StoredTiles(store);
    TreeGrowth growth = new TreeGrowth(store.size(), tiles);
    long first = growth.size();
    // A tree that is grown anew has the same entries as before.
    Map<Long, Commitment> known = new HashMap<>();
    store
        .commitments(first, first + events.size())
        .forEach(commitment -> known.put(commitment.index(), commitment));
    List<Commitment> added = new ArrayList<>();
    TreeHash before = tiles.before(first);
    for (SequencedEvent event : events) {
      long index = Objects.requireNonNull(event.publicIndex());
      if (index < growth.size()) {
        continue;
      }
      // What somebody took out of the journal is an empty entry, here as where entries are served:
      // such a tree is not signed, and everything else goes on.
      while (growth.size() < index) {
        requireGone(store, growth.size());
        before = TreeHash.ofEntry(new byte[0]);
        growth.add(before);
      }
      Commitment commitment = known.get(index);
      if (commitment == null) {
        commitment = commit(event, index);
        if (commitment != null) {
          added.add(commitment);
        }
      }
      before = TreeHash.ofEntry(LogEntry.of(event, before, commitment));
      growth.add(before);
    }
    store.add(added);
    store.save(growth.changed());
  }

  /** If the journal has the event, it is the tree that lost its entry. */
  private static void requireGone(LogStore store, long index) {
    boolean there =
        store.events(index, 1).stream()
            .anyMatch(event -> Long.valueOf(index).equals(event.publicIndex()));
    if (there) {
      throw new LogFormatException("the tree lacks entry " + index);
    }
  }

  private @Nullable Commitment commit(SequencedEvent event, long index) {
    String facts = event.event().privateBody();
    if (facts == null) {
      return null;
    }
    byte[] secret = new byte[Commitment.SECRET_BYTES];
    random.nextBytes(secret);
    return Commitment.to(facts, index, secret);
  }

  /** Starts anew: the worker grows the same tree again from the journal. */
  public static void rebuild(UnitOfWork unit) {
    unit.store(LogStore.class).deleteTiles();
    unit.store(JournalStore.class).savePosition(NAME, 0);
  }
}
