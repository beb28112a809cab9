package id.blangkon.catalog.examples.benchmark;

import java.io.Closeable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same kind of thing again and again, by several workers at once, for a while. */
final class Load {

  private Load() {}

  /** What one worker does again and again; made for one thread. */
  interface Worker extends Closeable {
    void once() throws Exception;
  }

  /** Makes the worker with this number, from 0. */
  interface Workers {
    Worker make(int number) throws Exception;
  }

  /**
   * How it went.
   *
   * @param rate times a second, all workers together
   */
  record Outcome(double rate, Latencies latencies) {}

  /**
   * Lets them work for a while. The first failure ends it.
   *
   * @throws IllegalStateException when one of them failed
   */
  static Outcome run(int workers, Duration howLong, Workers maker) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(workers);
    try {
      long begin = System.nanoTime();
      long deadline = begin + howLong.toNanos();
      List<Future<Latencies>> running = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        int number = i;
        running.add(threads.submit(() -> work(maker, number, deadline)));
      }
      Latencies all = new Latencies();
      for (Future<Latencies> one : running) {
        all.add(one.get());
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      return new Outcome(all.count() / seconds, all);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the load could not be made: " + e.getCause(), e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Latencies work(Workers maker, int number, long deadline) throws Exception {
    Latencies latencies = new Latencies();
    try (Worker worker = maker.make(number)) {
      long before = System.nanoTime();
      while (before < deadline) {
        worker.once();
        long after = System.nanoTime();
        latencies.record(after - before);
        before = after;
      }
    }
    return latencies;
  }
}
