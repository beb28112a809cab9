package id.blangkon.catalog.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Race;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.storage.DuplicateException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link JournalInbox} and {@link JournalStore} does. */
public interface JournalStoreContract extends OnStorage {

  Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  default void eventsAreTakenInTheOrderInWhichTheyWereWrittenAndReadAsTheyWere(long seed) {
    sequenceAll();
    Samples samples = new Samples(seed);
    UUID subject = Samples.id();
    NewEvent first = samples.event(subject);
    List<NewEvent> more = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      more.add(samples.event(i % 2 == 0 ? subject : Samples.id()));
    }
    append(List.of(first));
    append(more);
    List<NewEvent> all = new ArrayList<>(List.of(first));
    all.addAll(more);
    assertThat(this.<Boolean>read(JournalStore::inboxHasEvents)).isTrue();
    assertThat(this.<List<NewEvent>>write(store -> store.takeFromInbox(4)))
        .isEqualTo(all.subList(0, 4));
    assertThat(this.<List<NewEvent>>write(store -> store.takeFromInbox(100))).isEqualTo(all);
    long before = head();
    List<SequencedEvent> sequenced = sequenceAll();
    assertThat(sequenced).extracting(SequencedEvent::event).isEqualTo(all);
    assertThat(this.<Boolean>read(JournalStore::inboxHasEvents)).isFalse();
    assertThat(this.<List<SequencedEvent>>read(store -> store.after(before, 100)))
        .isEqualTo(sequenced);
    assertThat(this.<List<SequencedEvent>>read(store -> store.after(before + 2, 3)))
        .isEqualTo(sequenced.subList(2, 5));
    assertThat(this.<List<SequencedEvent>>read(store -> store.about(subject)))
        .isEqualTo(
            sequenced.stream().filter(each -> each.event().subject().equals(subject)).toList());
    assertThat(this.<Optional<SequencedEvent>>read(JournalStore::head))
        .contains(sequenced.get(sequenced.size() - 1));
  }

  @Test
  default void thePublicSizeIsTheNumberOfPublicEvents() {
    sequenceAll();
    long before = read(JournalStore::publicSize);
    Samples samples = new Samples(6);
    List<NewEvent> events = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      events.add(samples.event(Samples.id()));
    }
    append(events);
    sequenceAll();
    assertThat(this.<Long>read(JournalStore::publicSize))
        .isEqualTo(before + events.stream().filter(e -> e.publicBody() != null).count());
  }

  @Test
  default void anEventOfAChangeThatWasRolledBackIsNotThere() {
    sequenceAll();
    assertThatThrownBy(
            () ->
                storage()
                    .write(
                        unit -> {
                          unit.store(JournalInbox.class).append(new Samples(7).event(Samples.id()));
                          throw new IllegalArgumentException("no");
                        }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(this.<Boolean>read(JournalStore::inboxHasEvents)).isFalse();
  }

  @Test
  default void aPositionIsTakenOnceAndOnlyWaitingEventsAreSequenced() {
    sequenceAll();
    NewEvent event = new Samples(8).event(Samples.id());
    append(List.of(event));
    SequencedEvent sequenced = sequenceAll().get(0);
    assertThatThrownBy(() -> sequence(List.of(sequenced))).isInstanceOf(DuplicateException.class);
    NewEvent never = new Samples(9).event(Samples.id());
    assertThatThrownBy(
            () -> sequence(List.of(new SequencedEvent(sequenced.position() + 1, null, "0", never))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(head()).isEqualTo(sequenced.position());
  }

  @Test
  default void writersWhoWriteAtOnceLoseNoEvent() {
    sequenceAll();
    long before = head();
    Samples samples = new Samples(10);
    List<NewEvent> events = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      events.add(samples.event(Samples.id()));
    }
    Race.of(
        16,
        racer -> {
          for (int i = racer; i < events.size(); i += 16) {
            append(List.of(events.get(i)));
            if (racer == 0) {
              sequenceAll();
            }
          }
          return racer;
        });
    sequenceAll();
    List<SequencedEvent> sequenced = read(store -> store.after(before, 1_000));
    assertThat(sequenced)
        .extracting(SequencedEvent::event)
        .containsExactlyInAnyOrderElementsOf(events);
    assertThat(sequenced.get(0).position()).isEqualTo(before + 1);
    assertThat(sequenced.get(sequenced.size() - 1).position()).isEqualTo(before + 64);
  }

  @Test
  default void aFollowersPositionIsKept() {
    String follower = "follower-" + Samples.number();
    assertThat(this.<Long>read(store -> store.position(follower))).isZero();
    savePosition(follower, 5);
    assertThat(this.<Long>read(store -> store.position(follower))).isEqualTo(5);
    savePosition(follower, 9);
    assertThat(this.<Long>read(store -> store.position(follower))).isEqualTo(9);
  }

  @Test
  default void aLeaseIsHeldByOneUntilItEnds() {
    String name = "lease-" + Samples.number();
    Instant until = NOW.plusSeconds(10);
    assertThat(lease(name, "a", NOW, until)).contains(1L);
    assertThat(lease(name, "b", NOW.plusSeconds(9), until.plusSeconds(9))).isEmpty();
    assertThat(lease(name, "a", NOW.plusSeconds(9), until.plusSeconds(9))).contains(1L);
    assertThat(lease(name, "b", until, until.plusSeconds(9))).isEmpty();
    assertThat(holds(name, "a", 1)).isTrue();
    assertThat(holds(name, "b", 1)).isFalse();
    Instant over = until.plusSeconds(9);
    assertThat(lease(name, "b", over, over.plusSeconds(10))).contains(2L);
    assertThat(holds(name, "a", 1)).isFalse();
    assertThat(holds(name, "b", 2)).isTrue();
    assertThat(holds(name, "b", 1)).isFalse();
    assertThat(holds("unknown-" + name, "b", 1)).isFalse();
  }

  @Test
  default void aLeaseThatIsGivenUpIsTakenAtOnceInTheNextEpoch() {
    String name = "lease-" + Samples.number();
    assertThat(lease(name, "a", NOW, NOW.plusSeconds(10))).contains(1L);
    release(name, "b");
    assertThat(lease(name, "b", NOW, NOW.plusSeconds(10))).isEmpty();
    release(name, "a");
    assertThat(lease(name, "b", NOW, NOW.plusSeconds(10))).contains(2L);
  }

  @Test
  default void ofManyWhoWantALeaseOneGetsIt() {
    String name = "lease-" + Samples.number();
    for (long epoch = 1; epoch <= 3; epoch++) {
      Instant now = NOW.plusSeconds(100 * epoch);
      List<Optional<Long>> epochs =
          Race.of(8, racer -> lease(name, "node " + racer, now, now.plusSeconds(50)));
      List<Long> got = epochs.stream().flatMap(Optional::stream).toList();
      // One that held it before renews its epoch, any other begins the next.
      assertThat(got).hasSize(1);
      assertThat(got.get(0)).isBetween(1L, epoch);
    }
  }

  private List<SequencedEvent> sequenceAll() {
    return storage()
        .write(
            unit -> {
              JournalStore store = unit.store(JournalStore.class);
              List<NewEvent> waiting = store.takeFromInbox(10_000);
              long position = store.head().map(SequencedEvent::position).orElse(0L);
              long publicIndex = store.publicSize();
              List<SequencedEvent> sequenced = new ArrayList<>();
              for (NewEvent event : waiting) {
                @Nullable Long index = event.publicBody() == null ? null : publicIndex++;
                sequenced.add(new SequencedEvent(++position, index, "hash " + position, event));
              }
              store.sequence(sequenced);
              return sequenced;
            });
  }

  private void sequence(List<SequencedEvent> events) {
    write(
        store -> {
          store.sequence(events);
          return events;
        });
  }

  private void append(List<NewEvent> events) {
    storage()
        .write(
            unit -> {
              JournalInbox inbox = unit.store(JournalInbox.class);
              if (events.size() == 1) {
                inbox.append(events.get(0));
              } else {
                inbox.appendAll(events);
              }
              return events;
            });
  }

  private long head() {
    return this.<Optional<SequencedEvent>>read(JournalStore::head)
        .map(SequencedEvent::position)
        .orElse(0L);
  }

  private void savePosition(String follower, long position) {
    write(
        store -> {
          store.savePosition(follower, position);
          return follower;
        });
  }

  private Optional<Long> lease(String name, String holder, Instant now, Instant until) {
    return write(store -> store.lease(name, holder, now, until));
  }

  private boolean holds(String name, String holder, long epoch) {
    return write(store -> store.holdsLease(name, holder, epoch));
  }

  private void release(String name, String holder) {
    write(
        store -> {
          store.releaseLease(name, holder);
          return name;
        });
  }

  private <T> T read(Function<JournalStore, T> question) {
    return storage().read(unit -> question.apply(unit.store(JournalStore.class)));
  }

  private <T> T write(Function<JournalStore, T> change) {
    return storage().write(unit -> change.apply(unit.store(JournalStore.class)));
  }
}
