package id.blangkon.catalog.journal;

import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.StorageUnavailableException;
import id.blangkon.catalog.storage.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the sequencer, the followers and what falls due. {@link #start} gives it a thread of its
 * own; a host may call {@link #runDue} itself instead.
 */
public final class Worker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
  private static final int BATCH = 500;
  private static final Duration LEASE_TIME = Duration.ofSeconds(10);
  private static final long MILLIS_BETWEEN_LOOKS = 200;
  private static final long MOST_MILLIS_AFTER_FAILURES = 3_200;
  private static final Duration LAST_ROUND = Duration.ofSeconds(30);

  private final Storage storage;
  private final InstantSource clock;
  private final String holder = UUID.randomUUID().toString();
  private final Sequencer sequencer;
  private final List<Follower> followers;
  private final List<DueTask> tasks;

  private final ReentrantLock running = new ReentrantLock();
  private final Semaphore signals = new Semaphore(0);
  private final CountDownLatch stopping = new CountDownLatch(1);
  private @Nullable Thread thread;

  public Worker(
      Storage storage, InstantSource clock, List<Follower> followers, List<DueTask> tasks) {
    this.storage = storage;
    this.clock = clock;
    this.sequencer = new Sequencer(storage, clock, holder);
    this.followers = List.copyOf(followers);
    this.tasks = List.copyOf(tasks);
  }

  /**
   * Runs in a daemon thread from now on, woken by {@link #signal} and looking by itself a few times
   * a second.
   */
  public synchronized void start() {
    if (thread != null) {
      return;
    }
    Thread started = new Thread(this::runUntilStopped, "blangkon-worker");
    started.setDaemon(true);
    thread = started;
    started.start();
  }

  /** Tells the worker that something was committed. Cheap; called after each commit. */
  public void signal() {
    if (signals.availablePermits() == 0) {
      signals.release();
    }
  }

  /**
   * Does everything that is due now: deadlines, sequencing, followers. When it returns, every
   * follower has applied every event that was committed before the call, unless another node is at
   * it. One part that fails does not keep the others from their work; its failure is thrown at the
   * end.
   *
   * @return how many things it did
   * @throws StorageUnavailableException at once, without a look at the rest
   */
  public int runDue() {
    running.lock();
    try {
      Round round = new Round();
      int sequenced;
      do {
        for (DueTask task : tasks) {
          round.attempt(() -> runAll(task));
        }
        sequenced = round.attempt(sequencer::runDue);
        for (Follower follower : followers) {
          round.attempt(() -> follow(follower));
        }
        // Fewer than a batch emptied the inbox. What came meanwhile is for the next round, so that
        // a round ends however busy the writers are.
      } while (sequenced >= Sequencer.BATCH && round.failure == null && !isStopping());
      return round.end();
    } finally {
      running.unlock();
    }
  }

  /** Counts what was done and keeps the first failure until the others have had their turn. */
  private static final class Round {

    private int done;
    private @Nullable RuntimeException failure;

    int attempt(IntSupplier part) {
      try {
        int done = part.getAsInt();
        this.done += done;
        return done;
      } catch (StorageUnavailableException e) {
        throw e;
      } catch (RuntimeException e) {
        if (failure == null) {
          failure = e;
        } else if (failure != e) {
          failure.addSuppressed(e);
        }
        return 0;
      }
    }

    int end() {
      if (failure != null) {
        throw failure;
      }
      return done;
    }
  }

  private int runAll(DueTask task) {
    int done = 0;
    int some;
    do {
      some = task.runDue();
      done += some;
    } while (some > 0 && !isStopping());
    return done;
  }

  private int follow(Follower follower) {
    int applied = 0;
    while (true) {
      int batch =
          follower.isShared()
              ? followShared(follower)
              : storage.read(unit -> applyNext(follower, unit));
      applied += batch;
      if (batch < BATCH || isStopping()) {
        return applied;
      }
    }
  }

  /** A follower whose result all nodes share runs on one of them at a time, like the sequencer. */
  private int followShared(Follower follower) {
    boolean behind =
        storage.read(
            unit -> {
              JournalStore journal = unit.store(JournalStore.class);
              return journal.head().map(SequencedEvent::position).orElse(0L)
                  > follower.position(unit);
            });
    if (!behind) {
      return 0;
    }
    Instant now = clock.instant();
    return storage.write(
        unit ->
            unit.store(JournalStore.class)
                    .lease(lease(follower), holder, now, now.plus(LEASE_TIME))
                    .isPresent()
                ? applyNext(follower, unit)
                : 0);
  }

  private int applyNext(Follower follower, UnitOfWork unit) {
    List<SequencedEvent> events =
        unit.store(JournalStore.class).after(follower.position(unit), BATCH);
    if (!events.isEmpty()) {
      follower.apply(unit, events);
    }
    return events.size();
  }

  /**
   * How many sequenced and waiting events the slowest follower has not applied; 0 when all is
   * shown.
   */
  public long lag() {
    return storage.read(
        unit -> {
          JournalStore journal = unit.store(JournalStore.class);
          long head = journal.head().map(SequencedEvent::position).orElse(0L);
          long slowest = head;
          for (Follower follower : followers) {
            slowest = Math.min(slowest, follower.position(unit));
          }
          return head - slowest + (journal.inboxHasEvents() ? 1 : 0);
        });
  }

  private void runUntilStopped() {
    int failures = 0;
    while (awaitWork(failures)) {
      try {
        runDue();
        failures = 0;
      } catch (StorageUnavailableException e) {
        failures++;
        LOG.warn(
            "The database is not available; the journal is followed again when it is: {}",
            e.getMessage());
      } catch (RuntimeException | Error e) {
        // Not even an error ends the thread: nobody would see that nothing is followed any more.
        failures++;
        LOG.error("A round of the worker failed and is tried again", e);
      }
    }
  }

  /**
   * Waits for a signal or until it is time to look; false when stopping. After failures it waits
   * longer and for nothing else, so that a broken part cannot fill the log.
   */
  private boolean awaitWork(int failures) {
    try {
      if (failures > 0) {
        long millis = MILLIS_BETWEEN_LOOKS << Math.min(failures, 10);
        return !stopping.await(Math.min(millis, MOST_MILLIS_AFTER_FAILURES), TimeUnit.MILLISECONDS);
      }
      // Another node's commits and deadlines give no signal here, so a look follows in any case.
      if (signals.tryAcquire(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
        signals.drainPermits();
      }
      return !isStopping();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }

  /**
   * Stops after the batch that is running, and lets go of the leases, so that another node need not
   * wait until they run out.
   */
  @Override
  public void close() {
    Thread ending;
    synchronized (this) {
      if (isStopping()) {
        return;
      }
      stopping.countDown();
      ending = thread;
    }
    signal();
    try {
      if (ending != null) {
        ending.join(LAST_ROUND.toMillis());
      }
      if (running.tryLock(LAST_ROUND.toMillis(), TimeUnit.MILLISECONDS)) {
        try {
          releaseLeases();
        } finally {
          running.unlock();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void releaseLeases() {
    try {
      storage.write(
          unit -> {
            JournalStore journal = unit.store(JournalStore.class);
            journal.releaseLease(Sequencer.LEASE, holder);
            followers.stream()
                .filter(Follower::isShared)
                .forEach(follower -> journal.releaseLease(lease(follower), holder));
            return holder;
          });
    } catch (StorageUnavailableException e) {
      LOG.warn(
          "The leases of the journal could not be given back and run out by themselves: {}",
          e.getMessage());
    }
  }

  private static String lease(Follower follower) {
    return "follower:" + follower.name();
  }
}
