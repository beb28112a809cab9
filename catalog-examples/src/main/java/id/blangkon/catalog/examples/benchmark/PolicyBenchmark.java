package id.blangkon.catalog.examples.benchmark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** How long it takes to judge one order, measured by JMH in a virtual machine of its own. */
final class PolicyBenchmark {

  private final PrintStream out;
  private final int rounds;
  private final Duration round;

  PolicyBenchmark(PrintStream out, int rounds, Duration round) {
    this.out = out;
    this.rounds = rounds;
    this.round = round;
  }

  void run() throws RunnerException {
    TimeValue time = TimeValue.milliseconds(round.toMillis());
    RunResult result =
        new Runner(
                new OptionsBuilder()
                    .include(Judging.class.getName() + "\\.order$")
                    .forks(1)
                    .warmupIterations(rounds)
                    .warmupTime(time)
                    .measurementIterations(rounds)
                    .measurementTime(time)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .runSingle();
    Statistics micros = result.getPrimaryResult().getStatistics();
    out.printf(
        Locale.ROOT,
        "%nJudging one order with the full national pack%n"
            + "  median %.1f µs, p99 %.1f µs, of %,d in %d rounds%n",
        micros.getPercentile(50),
        micros.getPercentile(99),
        micros.getN(),
        rounds);
  }
}
