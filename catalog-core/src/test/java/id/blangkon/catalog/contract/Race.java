package id.blangkon.catalog.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Lets many threads do a thing at the same moment. */
public final class Race {

  private static final long MOST_SECONDS = 120;

  private Race() {}

  /**
   * What each of the threads got, in no order that means anything; fails when one of them fails.
   */
  public static <T> List<T> of(int threads, IntFunction<T> task) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      CyclicBarrier start = new CyclicBarrier(threads);
      List<Callable<T>> tasks = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int number = i;
        tasks.add(
            () -> {
              start.await(MOST_SECONDS, TimeUnit.SECONDS);
              return task.apply(number);
            });
      }
      List<Future<T>> futures = new ArrayList<>();
      tasks.forEach(each -> futures.add(executor.submit(each)));
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get(MOST_SECONDS, TimeUnit.SECONDS));
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("a racer failed", e);
    } finally {
      executor.shutdownNow();
    }
  }
}
