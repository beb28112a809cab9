package id.blangkon.catalog.examples.benchmark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures the store beside the least that could be done, in rounds that take turns, so that both
 * meet the same moods of the machine. Prints each round and the median of the ratios.
 */
final class Comparison {

  private static final int FEWEST_WARM_UP_ROUNDS = 3;
  private static final int MOST_WARM_UP_ROUNDS = 12;
  private static final double STILL_GROWING = 1.03;

  private final PrintStream out;
  private final int rounds;
  private final Duration round;

  Comparison(PrintStream out, int rounds, Duration round) {
    this.out = out;
    this.rounds = rounds;
    this.round = round;
  }

  /** What is measured: its name and who does it. */
  record Side(String name, Load.Workers workers) {}

  /**
   * Runs both sides.
   *
   * @return the median of the ratios of the store's rate to the other's
   */
  double run(String title, int workers, Side least, Side store) throws InterruptedException {
    out.printf(Locale.ROOT, "%n%s, %d at once%n", title, workers);
    warmUp(workers, store);
    warmUp(workers, least);
    double[] ratios = new double[rounds];
    List<Latencies> latencies = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      Load.Outcome first = Load.run(workers, round, least.workers());
      Load.Outcome second = Load.run(workers, round, store.workers());
      ratios[i] = second.rate() / first.rate();
      latencies.add(second.latencies());
      out.printf(
          Locale.ROOT,
          "  %s %,.0f/s (%s) | %s %,.0f/s (%s) | ratio %.3f%n",
          least.name(),
          first.rate(),
          first.latencies(),
          store.name(),
          second.rate(),
          second.latencies(),
          ratios[i]);
    }
    Arrays.sort(ratios);
    double median = ratios[rounds / 2];
    Latencies all = new Latencies();
    latencies.forEach(all::add);
    out.printf(
        Locale.ROOT,
        "  = ratio %.3f (1/%.1f), median of %d rounds; %s: %s%n",
        median,
        1 / median,
        rounds,
        store.name(),
        all);
    return median;
  }

  /**
   * Not measured: rounds until one is hardly faster than the best before it. By then the compiler
   * of the virtual machine, which shares the processors, has done most of its work.
   */
  private void warmUp(int workers, Side side) throws InterruptedException {
    double best = 0;
    for (int done = 0; done < MOST_WARM_UP_ROUNDS; done++) {
      double rate = Load.run(workers, round, side.workers()).rate();
      if (done >= FEWEST_WARM_UP_ROUNDS && rate < best * STILL_GROWING) {
        return;
      }
      best = Math.max(best, rate);
    }
  }
}
