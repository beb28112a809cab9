package id.blangkon.catalog.journal;

import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.storage.MemoryStorage;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;

/** The ports of the journal in memory. */
public final class MemoryJournal {

  private MemoryJournal() {}

  public static MemoryStorage storage() {
    return new MemoryStorage()
        .with(CommandStore.class, MemoryCommands::new)
        .with(JournalInbox.class, Inbox::new)
        .with(JournalStore.class, Journal::new);
  }

  private static final class MemoryCommands implements CommandStore {

    private record Row(String requestHash, String result, Instant madeAt) {}

    private final NavigableMap<String, Row> rows;

    MemoryCommands(MemoryStorage.Tables tables) {
      this.rows = tables.of("commands");
    }

    private static String key(CommandId id) {
      return id.actor() + " " + id.key();
    }

    @Override
    public Optional<Done> find(CommandId id) {
      return Optional.ofNullable(rows.get(key(id)))
          .filter(row -> !row.result().isEmpty())
          .map(row -> new Done(row.requestHash(), row.result()));
    }

    @Override
    public void insert(CommandId id, String requestHash, Instant now) {
      if (rows.putIfAbsent(key(id), new Row(requestHash, "", now)) != null) {
        throw new DuplicateException();
      }
    }

    @Override
    public void complete(CommandId id, String result) {
      rows.computeIfPresent(
          key(id), (key, row) -> new Row(row.requestHash(), result, row.madeAt()));
    }

    @Override
    public int deleteOlderThan(Instant instant) {
      int before = rows.size();
      rows.values().removeIf(row -> row.madeAt().isBefore(instant));
      return before - rows.size();
    }
  }

  private static final class Inbox implements JournalInbox {

    private final NavigableMap<Long, NewEvent> inbox;

    Inbox(MemoryStorage.Tables tables) {
      this.inbox = tables.of("inbox");
    }

    @Override
    public void append(NewEvent event) {
      inbox.put(inbox.isEmpty() ? 1L : inbox.lastKey() + 1, event);
    }

    @Override
    public void appendAll(List<NewEvent> events) {
      events.forEach(this::append);
    }
  }

  private static final class Journal implements JournalStore {

    private record Lease(String holder, long epoch, Instant until) {}

    private final NavigableMap<Long, NewEvent> inbox;
    private final NavigableMap<Long, SequencedEvent> sequence;
    private final NavigableMap<String, Long> positions;
    private final NavigableMap<String, Lease> leases;

    Journal(MemoryStorage.Tables tables) {
      this.inbox = tables.of("inbox");
      this.sequence = tables.of("sequence");
      this.positions = tables.of("positions");
      this.leases = tables.of("leases");
    }

    @Override
    public List<NewEvent> takeFromInbox(int most) {
      return inbox.values().stream().limit(most).toList();
    }

    @Override
    public boolean inboxHasEvents() {
      return !inbox.isEmpty();
    }

    @Override
    public Optional<SequencedEvent> head() {
      return Optional.ofNullable(sequence.lastEntry()).map(entry -> entry.getValue());
    }

    @Override
    public long publicSize() {
      return sequence.values().stream().filter(event -> event.publicIndex() != null).count();
    }

    @Override
    public void sequence(List<SequencedEvent> events) {
      for (SequencedEvent event : events) {
        if (sequence.putIfAbsent(event.position(), event) != null) {
          throw new DuplicateException();
        }
        inbox.values().remove(event.event());
      }
    }

    @Override
    public List<SequencedEvent> after(long position, int most) {
      return sequence.tailMap(position, false).values().stream().limit(most).toList();
    }

    @Override
    public List<SequencedEvent> about(UUID subject) {
      return sequence.values().stream()
          .filter(event -> event.event().subject().equals(subject))
          .toList();
    }

    @Override
    public long position(String follower) {
      return positions.getOrDefault(follower, 0L);
    }

    @Override
    public void savePosition(String follower, long position) {
      positions.put(follower, position);
    }

    @Override
    public Optional<Long> lease(String name, String holder, Instant now, Instant until) {
      Lease lease = leases.get(name);
      if (lease != null && !lease.holder().equals(holder) && lease.until().isAfter(now)) {
        return Optional.empty();
      }
      long epoch =
          lease == null ? 1 : lease.holder().equals(holder) ? lease.epoch() : lease.epoch() + 1;
      leases.put(name, new Lease(holder, epoch, until));
      return Optional.of(epoch);
    }

    @Override
    public boolean holdsLease(String name, String holder, long epoch) {
      Lease lease = leases.get(name);
      return lease != null && lease.holder().equals(holder) && lease.epoch() == epoch;
    }

    @Override
    public void releaseLease(String name, String holder) {
      leases.computeIfPresent(
          name,
          (key, lease) ->
              lease.holder().equals(holder)
                  ? new Lease(holder, lease.epoch(), Instant.EPOCH)
                  : lease);
    }
  }
}
