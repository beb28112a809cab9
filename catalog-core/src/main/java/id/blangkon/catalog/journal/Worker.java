package id.blangkon.catalog.journal;

import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.StorageUnavailableException;
import id.blangkon.catalog.storage.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
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

  private final Storage storage;
  private final InstantSource clock;
  private final String holder = UUID.randomUUID().toString();
  private final Sequencer sequencer;
  private final List<Follower> followers;
  private final List<DueTask> tasks;

  private final ReentrantLock running = new ReentrantLock();
  private final Semaphore signals = new Semaphore(0);
  private volatile boolean stopped;
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
   * it.
   *
   * @return how many things it did
   */
  public int runDue() {
    running.lock();
    try {
      int done = 0;
      for (DueTask task : tasks) {
        done += task.runDue();
      }
      int sequenced;
      do {
        sequenced = sequencer.runDue();
        done += sequenced;
        for (Follower follower : followers) {
          done += follow(follower);
        }
      } while (sequenced > 0);
      return done;
    } finally {
      running.unlock();
    }
  }

  private int follow(Follower follower) {
    int applied = 0;
    while (true) {
      int batch =
          follower.isShared()
              ? followShared(follower)
              : storage.read(unit -> applyNext(follower, unit));
      applied += batch;
      if (batch < BATCH) {
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
    String lease = "follower:" + follower.name();
    Instant now = clock.instant();
    return storage.write(
        unit ->
            unit.store(JournalStore.class)
                    .lease(lease, holder, now, now.plus(LEASE_TIME))
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
    while (awaitWork()) {
      try {
        runDue();
      } catch (StorageUnavailableException e) {
        LOG.warn(
            "The database is not available; the journal is followed again when it is: {}",
            e.getMessage());
      } catch (RuntimeException e) {
        LOG.error("A round of the worker failed and is tried again", e);
      }
    }
  }

  /** Waits for a signal or until it is time to look; false when stopped. */
  private boolean awaitWork() {
    try {
      // Another node's commits and deadlines give no signal here, so a look follows in any case.
      if (signals.tryAcquire(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
        signals.drainPermits();
      }
      return !stopped;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Stops after the round that is running. */
  @Override
  public void close() {
    Thread ending;
    synchronized (this) {
      ending = thread;
      thread = null;
    }
    stopped = true;
    signal();
    if (ending != null) {
      try {
        ending.join(Duration.ofSeconds(30).toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
