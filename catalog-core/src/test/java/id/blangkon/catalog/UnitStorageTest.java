package id.blangkon.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.journal.CommandStore;
import id.blangkon.catalog.journal.Commands;
import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.storage.UnitOfWork;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnitStorageTest {

  /** A unit like that of a database: after a statement that failed it does nothing more. */
  private static final class Unit implements UnitOfWork, CommandStore {

    private final DuplicateException twin = new DuplicateException();
    private boolean failed;

    @Override
    public <S> S store(Class<S> port) {
      if (failed) {
        throw new IllegalStateException("the transaction has ended with a failed statement");
      }
      return port.cast(this);
    }

    @Override
    public void afterCommit(Runnable action) {
      throw new AssertionError("nothing is committed here");
    }

    @Override
    public Optional<Done> find(CommandId id) {
      return Optional.empty();
    }

    @Override
    public void insert(CommandId id, String requestHash, Instant now) {
      failed = true;
      throw twin;
    }

    @Override
    public void complete(CommandId id, String result) {
      throw new AssertionError("the key was not taken");
    }

    @Override
    public int deleteOlderThan(Instant instant) {
      return 0;
    }
  }

  @Test
  void a_twin_that_was_faster_is_a_duplicate_to_the_one_who_joined() {
    Unit joined = new Unit();
    UnitStorage storage = new UnitStorage(joined);
    Commands commands = new Commands(storage, InstantSource.fixed(Instant.EPOCH));
    CommandId id = new CommandId(new UUID(1, 1), "key-1");

    assertThatThrownBy(() -> commands.once(id, "hash", unit -> "made")).isSameAs(joined.twin);
    assertThatThrownBy(() -> commands.once(id, "hash", unit -> "made"))
        .as("the unit has ended, whatever is asked of it")
        .isSameAs(joined.twin);
    assertThatThrownBy(() -> storage.write(unit -> "more")).isSameAs(joined.twin);
  }

  @Test
  void what_a_unit_gives_is_passed_on() {
    UnitStorage storage = new UnitStorage(new Unit());

    assertThat(storage.<String>read(unit -> "read")).isEqualTo("read");
    assertThat(storage.<String>write(unit -> "written")).isEqualTo("written");
  }
}
