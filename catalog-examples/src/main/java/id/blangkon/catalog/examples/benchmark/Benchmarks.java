package id.blangkon.catalog.examples.benchmark;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.search.lucene.LuceneProductSearch;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.h2.H2Storage;
import id.blangkon.catalog.web.demonstration.Demonstration;
import id.blangkon.catalog.web.demonstration.DemonstrationScale;
import id.blangkon.catalog.web.demonstration.DemonstrationState;
import id.blangkon.catalog.web.security.Argon2PasswordHasher;
import java.io.PrintStream;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the benchmarks that its arguments name; all without any. */
@Command(
    name = "benchmarks",
    description =
        "Measures the store beside the least that could be done. What counts are the ratios.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class Benchmarks implements Callable<Integer> {

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  private static final int LONGEST_ROUND = 60;
  private static final double SHORTEST_ROUND = 0.05;
  private static final int MOST_ROUNDS = 50;
  private static final int MOST_CONNECTIONS = 256;
  private static final int MOST_RELEASES = 100_000_000;

  /** What can be measured. */
  enum Subject {
    /** Searches and product pages over HTTP, on H2. */
    WEB,
    /** Orders on PostgreSQL. */
    ORDERS,
    /** The rules that judge an order, without a storage. */
    POLICY,
    /** Files with many OCDS releases, on H2. */
    RELEASES
  }

  @Spec private CommandSpec command;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "benchmark-data",
      description = "A demonstration lives here and is made once (default: ${DEFAULT-VALUE}).")
  private Path data;

  @Option(
      names = "--demo",
      paramLabel = "small|full|N",
      defaultValue = "full",
      description = "How much a new demonstration holds (default: ${DEFAULT-VALUE}).")
  private String demo;

  @Option(
      names = "--only",
      paramLabel = "WEB|ORDERS|POLICY|RELEASES",
      description = "Measures this only.")
  private List<Subject> only = List.of(Subject.values());

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "How long a round is, "
              + SHORTEST_ROUND
              + " to "
              + LONGEST_ROUND
              + " (default: ${DEFAULT-VALUE}).")
  private double seconds;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many rounds, 1 to " + MOST_ROUNDS + " (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--connections",
      paramLabel = "N",
      defaultValue = "16",
      description = "How many clients, 1 to " + MOST_CONNECTIONS + " (default: ${DEFAULT-VALUE}).")
  private int connections;

  @Option(
      names = "--releases",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "How many releases are dumped, from 1 on (default: ${DEFAULT-VALUE}).")
  private int releases;

  private final PrintStream out;

  private Benchmarks(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    System.exit(run(System.out, arguments));
  }

  /** Runs them and returns the exit code. */
  static int run(PrintStream out, String... arguments) {
    return new CommandLine(new Benchmarks(out))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  @Override
  public Integer call() throws Exception {
    check("--seconds", seconds, SHORTEST_ROUND, LONGEST_ROUND);
    check("--rounds", rounds, 1, MOST_ROUNDS);
    check("--connections", connections, 1, MOST_CONNECTIONS);
    check("--releases", releases, 1, MOST_RELEASES);
    out.printf(
        Locale.ROOT,
        "Java %s, %d processors, %d MiB of heap at most%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
    Comparison comparison =
        new Comparison(out, rounds, Duration.ofMillis(Math.round(seconds * 1_000)));
    if (only.contains(Subject.WEB)) {
      try (Catalog catalog = openDemonstration()) {
        new WebBenchmark(comparison, out, connections).run(catalog);
      }
    }
    if (only.contains(Subject.ORDERS)) {
      new OrderBenchmark(comparison, out).run();
    }
    if (only.contains(Subject.POLICY)) {
      new PolicyBenchmark(out, rounds, Duration.ofMillis(Math.round(seconds * 1_000))).run();
    }
    if (only.contains(Subject.RELEASES)) {
      new ReleaseBenchmark(out, releases).run();
    }
    return 0;
  }

  private void check(String option, double given, double least, double most) {
    if (!(given >= least && given <= most)) {
      NumberFormat plain = NumberFormat.getInstance(Locale.ROOT);
      throw new ParameterException(
          command.commandLine(),
          option
              + " is from "
              + plain.format(least)
              + " to "
              + plain.format(most)
              + ", not "
              + plain.format(given)
              + ".");
    }
  }

  private Catalog openDemonstration() {
    Storage storage = H2Storage.file(data);
    DemonstrationState state = Demonstration.state(storage);
    if (state == DemonstrationState.EMPTY) {
      storage.close();
      out.println("Making the demonstration in " + data);
      try (Storage empty = H2Storage.toFill(data)) {
        Demonstration.plan(
                DemonstrationScale.parse(demo), Demonstration.USUAL_SEED, LocalDate.now(ZONE))
            .generate(empty, Argon2PasswordHasher.forPublicPasswords(), (step, done, total) -> {});
      }
      storage = H2Storage.file(data);
    } else if (state != DemonstrationState.COMPLETE) {
      storage.close();
      throw new ParameterException(
          command.commandLine(), "--data: " + data + " holds no whole demonstration.");
    }
    LuceneProductSearch search = LuceneProductSearch.at(data.resolve("index"));
    Catalog catalog = Catalog.builder().storage(storage).search(search).build();
    catalog.worker().runDue();
    return catalog;
  }
}
