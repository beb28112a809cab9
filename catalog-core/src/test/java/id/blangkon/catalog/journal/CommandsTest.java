package id.blangkon.catalog.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.storage.MemoryStorage;
import id.blangkon.catalog.storage.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

  private static final UUID ACTOR = new UUID(1, 1);
  private static final CommandId KEY = new CommandId(ACTOR, "key-1");

  private final SettableClock clock = SettableClock.at("2026-11-24T02:00:00Z");
  private final MemoryStorage storage = MemoryJournal.storage();
  private final Commands commands = new Commands(storage, clock);
  private final AtomicInteger runs = new AtomicInteger();

  private String count(String result) {
    runs.incrementAndGet();
    return result;
  }

  @Test
  void a_repeat_gets_the_first_result_and_changes_nothing() {
    assertThat(commands.once(KEY, "hash", unit -> count("first"))).isEqualTo("first");
    assertThat(commands.once(KEY, "hash", unit -> count("second"))).isEqualTo("first");
    assertThat(runs).hasValue(1);
  }

  @Test
  void the_same_key_of_another_actor_is_another_command() {
    commands.once(KEY, "hash", unit -> count("first"));

    assertThat(
            commands.once(new CommandId(new UUID(2, 2), "key-1"), "hash", unit -> count("second")))
        .isEqualTo("second");
  }

  @Test
  void the_same_key_with_another_request_is_refused() {
    commands.once(KEY, "hash", unit -> count("first"));

    assertThatThrownBy(() -> commands.once(KEY, "other", unit -> count("second")))
        .isInstanceOfSatisfying(
            CatalogException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.IDEMPOTENCY_KEY_REUSED));
    assertThat(runs).hasValue(1);
  }

  @Test
  void a_refusal_frees_the_key_and_leaves_nothing_behind() {
    CatalogException refusal =
        CatalogException.of(ErrorCode.STOCK_EXCEEDED, "stok habis", "out of stock");
    assertThatThrownBy(
            () ->
                commands.once(
                    KEY,
                    "hash",
                    unit -> {
                      unit.store(JournalInbox.class).append(Events.event(1));
                      throw refusal;
                    }))
        .isSameAs(refusal);

    assertThat(storage.<Boolean>read(unit -> unit.store(JournalStore.class).inboxHasEvents()))
        .isFalse();
    assertThat(commands.once(KEY, "other", unit -> count("second"))).isEqualTo("second");
  }

  @Test
  void a_duplicate_that_the_change_itself_meets_is_told_and_frees_the_key() {
    DuplicateException duplicate = new DuplicateException();

    assertThatThrownBy(
            () ->
                commands.once(
                    KEY,
                    "hash",
                    unit -> {
                      throw duplicate;
                    }))
        .isSameAs(duplicate);
    assertThat(commands.once(KEY, "hash", unit -> count("later"))).isEqualTo("later");
  }

  @Test
  void a_twin_that_was_faster_gives_its_result() {
    // The twin commits after this command looked for the key and before it takes it.
    TwinCommands store = new TwinCommands();
    MemoryStorage late = new MemoryStorage().with(CommandStore.class, tables -> store);

    assertThat(new Commands(late, clock).once(KEY, "hash", unit -> count("second")))
        .isEqualTo("twin's");
    assertThat(runs).hasValue(0);
  }

  /** Finds nothing at first, and then the twin's result. */
  private static final class TwinCommands implements CommandStore {

    private final AtomicInteger looks = new AtomicInteger();

    @Override
    public Optional<Done> find(CommandId id) {
      return looks.getAndIncrement() == 0
          ? Optional.empty()
          : Optional.of(new Done("hash", "twin's"));
    }

    @Override
    public void insert(CommandId id, String requestHash, Instant now) {
      throw new DuplicateException();
    }

    @Override
    public void complete(CommandId id, String result) {
      throw new IllegalStateException("the key was never taken");
    }

    @Override
    public int deleteOlderThan(Instant instant) {
      return 0;
    }
  }

  @Test
  void a_key_is_remembered_for_seven_days() {
    CommandRetention retention = new CommandRetention(storage, clock);
    commands.once(KEY, "hash", unit -> count("first"));

    clock.advance(CommandRetention.KEPT);
    assertThat(retention.runDue()).isZero();
    assertThat(commands.once(KEY, "hash", unit -> count("second"))).isEqualTo("first");

    clock.advance(Duration.ofHours(1));
    assertThat(retention.runDue()).isEqualTo(1);
    assertThat(retention.runDue()).isZero();
    assertThat(commands.once(KEY, "other", unit -> count("third"))).isEqualTo("third");
  }

  @Test
  void old_commands_are_looked_for_once_an_hour() {
    CommandRetention retention = new CommandRetention(storage, clock);
    assertThat(retention.runDue()).isZero();
    storage.breakWith(new IllegalStateException("asked again"));

    clock.advance(Duration.ofMinutes(59));
    assertThat(retention.runDue()).isZero();

    clock.advance(Duration.ofMinutes(1));
    assertThatThrownBy(retention::runDue).hasMessage("asked again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a\tb", "ä", "a\u0000", "a\u007f"})
  void a_key_that_is_not_printable_ascii_is_refused(String key) {
    assertThatThrownBy(() -> new CommandId(ACTOR, key))
        .isInstanceOfSatisfying(
            CatalogException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD);
              assertThat(e.fields()).extracting("field").containsExactly("Idempotency-Key");
            });
  }

  @Test
  void a_key_has_one_to_eighty_characters() {
    assertThat(new CommandId(ACTOR, "k".repeat(80)).key()).hasSize(80);
    assertThatThrownBy(() -> new CommandId(ACTOR, "k".repeat(81)))
        .isInstanceOf(CatalogException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void different_lists_of_parts_have_different_hashes(long seed) {
    Random random = new Random(seed);
    Set<List<String>> lists = new HashSet<>();
    Set<String> hashes = new HashSet<>();
    for (int i = 0; i < 5_000; i++) {
      List<String> parts = new ArrayList<>();
      for (int j = random.nextInt(4); j > 0; j--) {
        parts.add(
            random
                .ints(random.nextInt(4), 0, 4)
                .collect(
                    StringBuilder::new,
                    (text, c) -> text.append("a1:,".charAt(c)),
                    StringBuilder::append)
                .toString());
      }
      lists.add(parts);
      hashes.add(Commands.hash(parts));
    }
    assertThat(hashes).hasSameSizeAs(lists);
  }
}
