package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.journal.CommandStore;
import java.time.Instant;
import java.util.Optional;

final class SqlCommandStore implements CommandStore {

  private final CommandMapper mapper;

  SqlCommandStore(Sessions sessions) {
    this.mapper = sessions.mapper(CommandMapper.class);
  }

  @Override
  public Optional<Done> find(CommandId id) {
    CommandMapper.DoneRow row = mapper.find(id.actor(), id.key());
    // Without a result it is the command that this very transaction has begun.
    return row == null || row.result() == null
        ? Optional.empty()
        : Optional.of(new Done(row.requestHash(), row.result()));
  }

  @Override
  public void insert(CommandId id, String requestHash, Instant now) {
    mapper.insert(id.actor(), id.key(), requestHash, now);
  }

  @Override
  public void complete(CommandId id, String result) {
    if (mapper.complete(id.actor(), id.key(), result) == 0) {
      throw new IllegalStateException(
          "a command is completed in the transaction that took its key");
    }
  }

  @Override
  public int deleteOlderThan(Instant instant) {
    return mapper.deleteOlderThan(instant);
  }
}
