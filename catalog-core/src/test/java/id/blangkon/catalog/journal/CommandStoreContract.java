package id.blangkon.catalog.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.access.Person;
import id.blangkon.catalog.access.PersonStore;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Race;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.storage.DuplicateException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link CommandStore} does, and {@link Commands} with it. */
public interface CommandStoreContract extends OnStorage {

  Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

  @Test
  default void aCommandIsFoundOnceItIsDone() {
    CommandId id = id();
    storage()
        .write(
            unit -> {
              CommandStore commands = unit.store(CommandStore.class);
              assertThat(commands.find(id)).isEmpty();
              commands.insert(id, "hash", NOW);
              assertThat(commands.find(id)).isEmpty();
              commands.complete(id, "result");
              return id;
            });
    assertThat(found(unit -> unit.store(CommandStore.class).find(id)))
        .contains(new CommandStore.Done("hash", "result"));
  }

  @Test
  default void aKeyIsTakenOnceByEachActor() {
    CommandId id = id();
    insert(id, NOW);
    assertThatThrownBy(() -> insert(id, NOW)).isInstanceOf(DuplicateException.class);
    insert(new CommandId(Samples.id(), id.key()), NOW);
  }

  @Test
  default void onlyACommandThatWasBegunIsCompleted() {
    assertThatThrownBy(
            () ->
                storage()
                    .write(
                        unit -> {
                          unit.store(CommandStore.class).complete(id(), "result");
                          return "done";
                        }))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  default void oldCommandsAreDeleted() {
    Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
    CommandId old = id();
    CommandId newer = id();
    insert(old, longAgo.minusSeconds(1));
    insert(newer, longAgo);
    assertThat(storage().<Integer>write(u -> u.store(CommandStore.class).deleteOlderThan(longAgo)))
        .isEqualTo(1);
    insert(old, NOW);
    assertThatThrownBy(() -> insert(newer, NOW)).isInstanceOf(DuplicateException.class);
  }

  @Test
  default void aRefusalFreesTheKey() {
    Commands commands = commands();
    CommandId id = id();
    assertThatThrownBy(
            () ->
                commands.once(
                    id,
                    "hash",
                    unit -> {
                      throw CatalogException.invalid("x", "tidak", "no");
                    }))
        .isInstanceOf(CatalogException.class);
    assertThat(commands.once(id, "hash", unit -> "done")).isEqualTo("done");
    assertThat(commands.once(id, "hash", unit -> "again")).isEqualTo("done");
    assertThatThrownBy(() -> commands.once(id, "other", unit -> "again"))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  default void sixteenTwinsOfACommandTakeEffectOnce() {
    Commands commands = commands();
    Samples samples = new Samples(1);
    for (int round = 0; round < 10; round++) {
      CommandId id = id();
      AtomicInteger number = new AtomicInteger();
      List<Person> people = Stream.generate(samples::person).limit(16).toList();
      List<String> results =
          Race.of(
              16,
              racer ->
                  commands.once(
                      id,
                      "hash",
                      unit -> {
                        unit.store(PersonStore.class).insert(people.get(racer));
                        return "result " + number.incrementAndGet();
                      }));
      assertThat(new HashSet<>(results)).hasSize(1);
      assertThat(
              storage()
                  .<List<Person>>read(
                      unit ->
                          unit.store(PersonStore.class)
                              .list(people.stream().map(Person::id).toList())))
          .hasSize(1);
    }
  }

  private Commands commands() {
    return new Commands(storage(), InstantSource.fixed(NOW));
  }

  private static CommandId id() {
    return new CommandId(Samples.id(), "key-" + Samples.number());
  }

  private void insert(CommandId id, Instant at) {
    storage()
        .write(
            unit -> {
              CommandStore commands = unit.store(CommandStore.class);
              commands.insert(id, "hash", at);
              commands.complete(id, "result");
              return id;
            });
  }
}
