package id.blangkon.catalog.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each benchmark runs to its end in a tiny form. How fast anything was is not asked here. */
class BenchmarksTest {

  @Test
  void theWebIsMeasured(@TempDir Path data) {
    assertThat(printed("--only", "web", "--demo", "500", "--data", data.toString()))
        .contains("different searches")
        .contains("Search, every search is new")
        .contains("Search, asked again")
        .contains("Product page, every page is new")
        .contains("median of 1 rounds");
  }

  @Test
  void ordersAreMeasured() {
    assertThat(printed("--only", "orders"))
        .contains("Order, commits wait for the disk", "1 at once", "4 at once")
        .contains("plain JDBC")
        .contains("median of 1 rounds");
  }

  @Test
  void releasesAreDumped() {
    assertThat(printed("--only", "releases", "--releases", "300"))
        .contains("300 releases, dumps made: ", "  all: 300 releases, ");
  }

  @Test
  void judgingAnOrderIsMeasured() {
    assertThat(printed("--only", "policy"))
        .contains("Judging one order with the full national pack", "median", "in 1 rounds");
  }

  @Test
  void whatIsOutOfBoundsIsRefused() {
    PrintStream ignored =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    assertThat(Benchmarks.run(ignored, "--rounds", "51")).isEqualTo(2);
  }

  @Test
  void latenciesAreCountedByRank() {
    Latencies latencies = new Latencies();
    for (int i = 1; i <= 100; i++) {
      latencies.record(i * 1_000L);
    }
    Latencies all = new Latencies();
    all.add(latencies);
    all.record(5_000_000_000L);
    assertThat(all.count()).isEqualTo(101);
    assertThat(latencies.micros(0.5)).isEqualTo(50);
    assertThat(latencies.micros(0.99)).isEqualTo(99);
    assertThat(latencies.micros(1)).isEqualTo(100);
    assertThat(all.micros(1)).as("a second or more").isEqualTo(1_000_000);
  }

  private static String printed(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String[] all = new String[arguments.length + 4];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(
        new String[] {"--rounds", "1", "--seconds", "0.1"}, 0, all, arguments.length, 4);
    int code = Benchmarks.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), all);
    String text = bytes.toString(StandardCharsets.UTF_8);
    assertThat(code).as(text).isZero();
    return text;
  }
}
