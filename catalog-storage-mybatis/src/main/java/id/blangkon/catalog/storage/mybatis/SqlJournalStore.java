package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.storage.DuplicateException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class SqlJournalStore implements JournalStore {

  private final Sessions sessions;
  private final JournalMapper mapper;
  private final LeaseMapper leases;

  SqlJournalStore(Sessions sessions) {
    this.sessions = sessions;
    this.mapper = sessions.mapper(JournalMapper.class);
    this.leases = sessions.mapper(LeaseMapper.class);
  }

  @Override
  public List<NewEvent> takeFromInbox(int most) {
    return mapper.takeFromInbox(most).stream().map(EventRow::toEvent).toList();
  }

  @Override
  public boolean inboxHasEvents() {
    return mapper.anyInInbox() != null;
  }

  @Override
  public Optional<SequencedEvent> head() {
    return Optional.ofNullable(mapper.head()).map(SequencedRow::toSequenced);
  }

  @Override
  public long publicSize() {
    return mapper.publicSize();
  }

  @Override
  public void sequence(List<SequencedEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    sessions.forEach(
        JournalMapper.class, events, (batch, event) -> batch.sequence(SequencedRow.of(event)));
    UUID[] ids = Ids.array(events, sequenced -> sequenced.event().id());
    if (mapper.removeFromInbox(ids) != ids.length) {
      throw new IllegalStateException("only events that wait in the inbox are sequenced");
    }
  }

  @Override
  public List<SequencedEvent> after(long position, int most) {
    return mapper.after(position, most).stream().map(SequencedRow::toSequenced).toList();
  }

  @Override
  public List<SequencedEvent> about(UUID subject) {
    return mapper.about(subject).stream().map(SequencedRow::toSequenced).toList();
  }

  @Override
  public long position(String follower) {
    Long position = mapper.position(follower);
    return position == null ? 0 : position;
  }

  @Override
  public void savePosition(String follower, long position) {
    if (mapper.updatePosition(follower, position) == 0) {
      mapper.insertPosition(follower, position);
    }
  }

  @Override
  public Optional<Long> lease(String name, String holder, Instant now, Instant until) {
    if (leases.take(name, holder, now, until) == 1) {
      return Optional.ofNullable(leases.epoch(name));
    }
    if (leases.epoch(name) != null) {
      return Optional.empty();
    }
    try {
      leases.create(name, holder, until);
      return Optional.of(1L);
    } catch (DuplicateException e) {
      // Two nodes start at once: tried again, this one finds the other's lease.
      throw new TransientFailure(e);
    }
  }

  @Override
  public boolean holdsLease(String name, String holder, long epoch) {
    return leases.lock(name, holder, epoch) != null;
  }

  @Override
  public void releaseLease(String name, String holder) {
    leases.release(name, holder, Instant.EPOCH);
  }
}
