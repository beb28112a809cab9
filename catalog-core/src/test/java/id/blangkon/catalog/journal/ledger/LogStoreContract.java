package id.blangkon.catalog.journal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.journal.Worker;
import id.blangkon.catalog.journal.log.Tile;
import id.blangkon.catalog.storage.SettableClock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every {@link LogStore} does. */
public interface LogStoreContract extends OnStorage {

  private <T> T log(Function<LogStore, T> work) {
    return storage().write(unit -> work.apply(unit.store(LogStore.class)));
  }

  private static byte[] hashes(int count, int fill) {
    byte[] hashes = new byte[count * 32];
    Arrays.fill(hashes, (byte) fill);
    return hashes;
  }

  private LogStore save(LogStore store, Tile tile, byte[] hashes) {
    store.save(Map.of(tile, hashes));
    return store;
  }

  @Test
  default void aTileIsReplacedByAWiderOneAndTheTreeIsAsLargeAsItsLastTileSays() {
    log(
        store -> {
          store.deleteTiles();
          return store;
        });
    assertThat(this.<Long>log(LogStore::size)).isZero();
    log(store -> save(store, new Tile(0, 0, 7), hashes(7, 1)));
    assertThat(this.<Long>log(LogStore::size)).isEqualTo(7);
    log(store -> save(store, new Tile(0, 0, 256), hashes(256, 2)));
    log(store -> save(store, new Tile(1, 0, 1), hashes(1, 3)));
    assertThat(this.<Long>log(LogStore::size)).isEqualTo(256);
    log(store -> save(store, new Tile(0, 1, 9), hashes(9, 4)));
    assertThat(this.<Long>log(LogStore::size)).isEqualTo(265);

    assertThat(found(unit -> unit.store(LogStore.class).tile(0, 0))).contains(hashes(256, 2));
    assertThat(found(unit -> unit.store(LogStore.class).tile(1, 0))).contains(hashes(1, 3));
    assertThat(found(unit -> unit.store(LogStore.class).tile(1, 1))).isEmpty();
    log(
        store -> {
          store.deleteTiles();
          return store;
        });
    assertThat(found(unit -> unit.store(LogStore.class).tile(0, 0))).isEmpty();
  }

  @Test
  default void publicEventsAreFoundByTheirIndexAndSecretsAreForgottenBySubject() {
    Samples samples = new Samples(17);
    UUID subject = Samples.id();
    List<NewEvent> events = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      events.add(samples.event(i % 2 == 0 ? subject : Samples.id()));
    }
    storage()
        .write(
            unit -> {
              unit.store(JournalInbox.class).appendAll(events);
              return unit;
            });
    new Worker(storage(), SettableClock.at("2026-11-24T02:00:00Z"), List.of(), List.of()).runDue();
    List<SequencedEvent> sequenced =
        listed(unit -> unit.store(JournalStore.class).after(0, Integer.MAX_VALUE)).stream()
            .filter(event -> event.publicIndex() != null)
            .toList();
    int from = sequenced.size() - 6;
    assertThat(listed(unit -> unit.store(LogStore.class).events(from, 4)))
        .isEqualTo(sequenced.subList(from, from + 4));

    log(
        store -> {
          for (SequencedEvent event : sequenced.subList(from, from + 6)) {
            long index = Objects.requireNonNull(event.publicIndex());
            store.add(List.of(Commitment.to("{}", index, new byte[32])));
          }
          return store;
        });
    List<Commitment> before =
        listed(unit -> unit.store(LogStore.class).commitments(from, from + 6L));
    assertThat(before).hasSize(6).allMatch(commitment -> commitment.opensTo("{}"));
    int about =
        (int)
            sequenced.subList(from, from + 6).stream()
                .filter(event -> event.event().subject().equals(subject))
                .count();
    assertThat(this.<Integer>log(store -> store.forget(subject))).isEqualTo(about);
    assertThat(this.<Integer>log(store -> store.forget(subject))).isZero();
    List<Commitment> after =
        listed(unit -> unit.store(LogStore.class).commitments(from, from + 6L));
    assertThat(after)
        .extracting(Commitment::value)
        .isEqualTo(before.stream().map(Commitment::value).toList());
    assertThat(after.stream().filter(commitment -> commitment.secret() == null)).hasSize(about);
  }

  @Test
  default void whatIsPublishedTakesThePlaceOfWhatWas() {
    LogStore.Published first = new LogStore.Published(3, "o\n3\n\n\u2014 o k\n", "o+1+k\n");
    LogStore.Published second = new LogStore.Published(4, "o\n4\n\n\u2014 o k\n", "o+1+k\n");
    for (LogStore.Published published : List.of(first, second)) {
      log(
          store -> {
            store.publish(LogStore.Kind.WITNESSED, published);
            return store;
          });
      assertThat(found(unit -> unit.store(LogStore.class).published(LogStore.Kind.WITNESSED)))
          .contains(published);
    }
    log(
        store -> {
          store.unpublish();
          return store;
        });
    assertThat(found(unit -> unit.store(LogStore.class).published(LogStore.Kind.WITNESSED)))
        .isEmpty();
  }
}
