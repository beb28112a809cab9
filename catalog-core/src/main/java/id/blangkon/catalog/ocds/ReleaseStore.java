package id.blangkon.catalog.ocds;

import id.blangkon.catalog.journal.SequencedEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which events of the journal have a release, written by its follower only. The events themselves
 * stay in the journal and are read from there.
 */
public interface ReleaseStore {

  /**
   * One release.
   *
   * @param position of its event
   * @param order the subject of the event
   * @param releasedAt when the change happened
   */
  record Entry(long position, UUID order, Instant releasedAt) {}

  /**
   * Which releases are wanted.
   *
   * @param after only those of later positions; 0 for all
   * @param from only of changes at this instant or later; null for all
   * @param until only of changes before this instant; null for all
   * @param upTo only those of this position or earlier
   */
  record Query(long after, @Nullable Instant from, @Nullable Instant until, long upTo) {

    public static Query all() {
      return new Query(0, null, null, Long.MAX_VALUE);
    }

    public Query after(long position) {
      return new Query(position, from, until, upTo);
    }
  }

  /**
   * How many there are.
   *
   * @param last the position of the last; 0 when there is none
   * @param first when the earliest change happened; null when there is none
   * @param newest when the latest change happened; null when there is none
   */
  record Totals(long count, long last, @Nullable Instant first, @Nullable Instant newest) {}

  /** Adds entries; each position once. */
  void add(List<Entry> entries);

  /** Events that have a release, by position. */
  List<SequencedEvent> list(Query query, int most);

  /** Orders that have a release, by id, after one of them. */
  List<UUID> orders(@Nullable UUID after, int most);

  /** The events of the orders that have a release, by order and position. */
  List<SequencedEvent> of(Collection<UUID> orders);

  Totals totals(Query query);

  /** Forgets all of it, to be followed anew from the journal. */
  void deleteAll();
}
