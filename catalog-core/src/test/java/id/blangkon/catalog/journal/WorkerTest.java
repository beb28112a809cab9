package id.blangkon.catalog.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.storage.MemoryStorage;
import id.blangkon.catalog.storage.SettableClock;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.StorageUnavailableException;
import id.blangkon.catalog.storage.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WorkerTest {

  private final SettableClock clock = SettableClock.at("2026-11-24T02:00:00Z");
  private final MemoryStorage storage = MemoryJournal.storage();

  private void write(long from, long to) {
    storage.write(
        unit -> {
          LongStream.rangeClosed(from, to)
              .forEach(number -> unit.store(JournalInbox.class).append(Events.event(number)));
          return to;
        });
  }

  private Worker worker(List<Follower> followers, List<DueTask> tasks) {
    return new Worker(storage, clock, followers, tasks);
  }

  private List<SequencedEvent> sequence() {
    return storage.read(unit -> unit.store(JournalStore.class).after(0, Integer.MAX_VALUE));
  }

  /** Keeps what it was given, and its position in the storage. */
  private static class Recorder implements Follower {

    final List<Long> applied = new ArrayList<>();
    private final String name;

    Recorder(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long position(UnitOfWork unit) {
      return unit.store(JournalStore.class).position(name);
    }

    @Override
    public void apply(UnitOfWork unit, List<SequencedEvent> events) {
      events.forEach(event -> applied.add(event.position()));
      unit.store(JournalStore.class).savePosition(name, events.get(events.size() - 1).position());
    }
  }

  @Test
  void events_get_dense_positions_dense_public_indexes_and_a_valid_chain() {
    write(1, 1_250);
    Worker worker = worker(List.of(), List.of());

    assertThat(worker.runDue()).isEqualTo(1_250);
    write(1_251, 1_300);
    worker.runDue();

    List<SequencedEvent> sequence = sequence();
    assertThat(sequence).hasSize(1_300);
    String hash = HashChain.START;
    long publicIndex = 0;
    for (int i = 0; i < sequence.size(); i++) {
      SequencedEvent event = sequence.get(i);
      assertThat(event.position()).isEqualTo(i + 1L);
      assertThat(event.event()).isEqualTo(Events.event(i + 1L));
      hash = HashChain.next(hash, i + 1L, event.event());
      assertThat(event.chainHash()).isEqualTo(hash);
      if (event.event().publicBody() == null) {
        assertThat(event.publicIndex()).isNull();
      } else {
        assertThat(event.publicIndex()).isEqualTo(publicIndex++);
      }
    }
  }

  @Test
  void followers_apply_each_event_exactly_once_in_order() {
    Recorder shared = new Recorder("shared");
    Recorder own =
        new Recorder("own") {
          private long position;

          @Override
          public boolean isShared() {
            return false;
          }

          @Override
          public long position(UnitOfWork unit) {
            return position;
          }

          @Override
          public void apply(UnitOfWork unit, List<SequencedEvent> events) {
            events.forEach(event -> applied.add(event.position()));
            position = events.get(events.size() - 1).position();
          }
        };
    Worker worker = worker(List.of(shared, own), List.of());

    for (long start = 1; start <= 1_400; start += 700) {
      write(start, start + 699);
      worker.runDue();
      worker.runDue();
    }

    List<Long> all = LongStream.rangeClosed(1, 1_400).boxed().toList();
    assertThat(shared.applied).isEqualTo(all);
    assertThat(own.applied).isEqualTo(all);
    assertThat(worker.lag()).isZero();
  }

  @Test
  void a_new_follower_begins_at_the_first_event() {
    write(1, 1_001);
    worker(List.of(), List.of()).runDue();
    Recorder late = new Recorder("late");

    worker(List.of(late), List.of()).runDue();

    assertThat(late.applied).hasSize(1_001).startsWith(1L).endsWith(1_001L);
  }

  @Test
  void a_follower_that_fails_is_tried_again_and_keeps_nobody_else_from_following() {
    AtomicInteger failures = new AtomicInteger(2);
    Recorder failing =
        new Recorder("failing") {
          @Override
          public void apply(UnitOfWork unit, List<SequencedEvent> events) {
            unit.store(JournalStore.class).savePosition(name(), 99);
            if (failures.getAndDecrement() > 0) {
              throw new IllegalStateException("broken");
            }
            super.apply(unit, events);
          }
        };
    Recorder healthy = new Recorder("healthy");
    Worker worker = worker(List.of(failing, healthy), List.of());
    write(1, 3);

    assertThatThrownBy(worker::runDue).hasMessage("broken");
    assertThat(healthy.applied).containsExactly(1L, 2L, 3L);
    assertThat(worker.lag()).isEqualTo(3);

    write(4, 5);
    assertThatThrownBy(worker::runDue).hasMessage("broken");
    assertThat(healthy.applied).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(failing.applied).isEmpty();

    worker.runDue();
    assertThat(failing.applied).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(worker.lag()).isZero();
  }

  @Test
  void a_task_that_fails_does_not_stop_the_journal() {
    DueTask broken =
        task(
            "broken",
            () -> {
              throw new IllegalStateException("no deadline passes");
            });
    AtomicInteger others = new AtomicInteger(3);
    DueTask other = task("other", () -> others.getAndDecrement() > 0 ? 1 : 0);
    Recorder follower = new Recorder("follower");
    write(1, 4);

    assertThatThrownBy(worker(List.of(follower), List.of(broken, other))::runDue)
        .hasMessage("no deadline passes");

    assertThat(others).as("everything that is due is done").hasValue(-1);
    assertThat(follower.applied).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void the_first_failure_carries_the_others() {
    DueTask one =
        task(
            "one",
            () -> {
              throw new IllegalStateException("one");
            });
    DueTask two =
        task(
            "two",
            () -> {
              throw new IllegalStateException("two");
            });

    assertThatThrownBy(worker(List.of(), List.of(one, two))::runDue)
        .hasMessage("one")
        .satisfies(e -> assertThat(e.getSuppressed()).extracting("message").containsExactly("two"));
  }

  @Test
  void a_storage_that_is_away_ends_the_round_at_once() {
    AtomicInteger asked = new AtomicInteger();
    DueTask away =
        task(
            "away",
            () -> {
              throw new StorageUnavailableException(new IllegalStateException("no connection"));
            });
    DueTask next =
        task(
            "next",
            () -> {
              asked.incrementAndGet();
              return 0;
            });

    assertThatThrownBy(worker(List.of(), List.of(away, next))::runDue)
        .isInstanceOf(StorageUnavailableException.class);
    assertThat(asked).hasValue(0);
  }

  @Test
  void a_round_ends_though_writers_never_rest() {
    AtomicInteger rounds = new AtomicInteger();
    Recorder busy =
        new Recorder("busy") {
          @Override
          public void apply(UnitOfWork unit, List<SequencedEvent> events) {
            super.apply(unit, events);
            unit.store(JournalInbox.class).append(Events.event(rounds.incrementAndGet() + 1_000));
          }
        };
    write(1, 1);

    worker(List.of(busy), List.of()).runDue();

    assertThat(rounds).hasValue(1);
  }

  @Test
  void another_node_sequences_nothing_while_the_lease_is_held() {
    write(1, 1);
    worker(List.of(), List.of()).runDue();
    write(2, 2);
    Worker other = worker(List.of(), List.of());

    assertThat(other.runDue()).isZero();
    clock.advance(Duration.ofSeconds(9));
    assertThat(other.runDue()).isZero();
    clock.advance(Duration.ofSeconds(1));
    assertThat(other.runDue()).isEqualTo(1);
    assertThat(sequence()).hasSize(2);
  }

  @Test
  void a_worker_that_closes_hands_its_leases_over_at_once() {
    write(1, 1);
    Worker first = worker(List.of(new Recorder("follower")), List.of());
    first.runDue();
    first.close();
    first.close();
    write(2, 2);
    Recorder second = new Recorder("follower");

    worker(List.of(second), List.of()).runDue();

    assertThat(second.applied).containsExactly(2L);
  }

  @Test
  void a_shared_follower_runs_on_one_node_at_a_time() {
    Recorder here = new Recorder("follower");
    Recorder there = new Recorder("follower");
    Worker first = worker(List.of(here), List.of());
    Worker second = worker(List.of(there), List.of());
    write(1, 2);
    first.runDue();
    write(3, 4);
    first.runDue();

    second.runDue();
    clock.advance(Duration.ofSeconds(10));
    write(5, 5);
    second.runDue();

    assertThat(here.applied).containsExactly(1L, 2L, 3L, 4L);
    assertThat(there.applied).containsExactly(5L);
  }

  @Test
  void a_lease_that_is_lost_between_two_batches_stops_the_sequencer() {
    AtomicInteger checks = new AtomicInteger();
    MemoryStorage losing = MemoryJournal.storage();
    Storage watched = new LeaseLosingStorage(losing, checks);
    losing.write(
        unit -> {
          LongStream.rangeClosed(1, 1_200)
              .forEach(number -> unit.store(JournalInbox.class).append(Events.event(number)));
          return 0;
        });

    new Worker(watched, clock, List.of(), List.of()).runDue();

    List<SequencedEvent> sequenced =
        losing.read(unit -> unit.store(JournalStore.class).after(0, Integer.MAX_VALUE));
    assertThat(sequenced).hasSize(Sequencer.BATCH);

    // The new holder goes on from there, without a gap and on the same chain.
    clock.advance(Duration.ofSeconds(11));
    new Worker(losing, clock, List.of(), List.of()).runDue();
    sequenced = losing.read(unit -> unit.store(JournalStore.class).after(0, Integer.MAX_VALUE));
    assertThat(sequenced)
        .extracting(SequencedEvent::position)
        .isEqualTo(LongStream.rangeClosed(1, 1_200).boxed().toList());
  }

  /** Takes the lease away before the second batch, as another node does after a long pause. */
  private record LeaseLosingStorage(MemoryStorage storage, AtomicInteger batches)
      implements Storage {

    @Override
    public <T> T write(Work<T> work) {
      if (batches.getAndIncrement() == 2) {
        storage.write(
            unit ->
                unit.store(JournalStore.class)
                    .lease(
                        Sequencer.LEASE,
                        "another",
                        Instant.parse("2026-11-24T02:00:10Z"),
                        Instant.parse("2026-11-24T02:00:11Z")));
      }
      return storage.write(work);
    }

    @Override
    public <T> T read(Work<T> work) {
      return storage.read(work);
    }

    @Override
    public boolean offers(Class<?> port) {
      return storage.offers(port);
    }

    @Override
    public void close() {
      storage.close();
    }
  }

  @Test
  void a_started_worker_follows_what_is_signalled_and_survives_failures()
      throws InterruptedException {
    CountDownLatch shown = new CountDownLatch(1);
    AtomicBoolean fails = new AtomicBoolean(true);
    Recorder follower =
        new Recorder("follower") {
          @Override
          public void apply(UnitOfWork unit, List<SequencedEvent> events) {
            if (fails.getAndSet(false)) {
              throw new AssertionError("an error, and not only an exception");
            }
            super.apply(unit, events);
            shown.countDown();
          }
        };
    try (Worker worker = worker(List.of(follower), List.of())) {
      worker.start();
      worker.start();
      write(1, 1);
      worker.signal();

      assertThat(shown.await(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(follower.applied).containsExactly(1L);
  }

  @Test
  void a_closed_worker_leaves_a_storage_that_is_away_in_peace() {
    Worker worker = worker(List.of(), List.of());
    worker.runDue();
    storage.breakWith(new StorageUnavailableException(new IllegalStateException("away")));

    worker.close();
    storage.breakWith(null);

    Optional<Long> lease =
        storage.write(
            unit ->
                unit.store(JournalStore.class)
                    .lease("free", UUID.randomUUID().toString(), Instant.EPOCH, Instant.MAX));
    assertThat(lease).contains(1L);
  }

  private static DueTask task(String name, IntSupplier work) {
    return new DueTask() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public int runDue() {
        return work.getAsInt();
      }
    };
  }
}
