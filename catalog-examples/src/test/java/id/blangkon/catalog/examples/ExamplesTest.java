package id.blangkon.catalog.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {

  private static final Path SOURCE =
      Path.of("src", "main", "java", "id", "blangkon", "catalog", "examples");
  private static final Path README = Path.of("..", "README.md");
  private static final int MOST_LINES = 15;
  private static final int MOST_COLUMNS = 100;

  @Test
  void anOrderIsPlaced() throws Exception {
    assertThat(printedBy(() -> PlaceAnOrder.main(new String[0])))
        .containsPattern(
            "order [0-9a-f-]{36} AWAITING_APPROVAL Rp1\\.000\\.000: Nasi kotak ayam, 40 kotak");
  }

  @Test
  void theHostsServerAnswersForItselfAndForTheCatalogue() throws Exception {
    assertThat(printedBy(() -> HostServer.main(new String[0])))
        .contains("/dinas/: Dinas Pendidikan Kota Semarang")
        .contains("/api/v1/products: {")
        .contains("Nasi kotak ayam");
  }

  @Test
  void theOrderAndTheCashBookAreWrittenTogether() throws Exception {
    assertThat(printedBy(() -> HostTransaction.main(new String[0])))
        .contains("AWAITING_APPROVAL Rp1.000.000")
        .contains("The cash book holds 1 line, the catalogue 1 order.");
  }

  @Test
  void theFirstExampleIsShort() throws IOException {
    assertThat(body("PlaceAnOrder", "public static void main"))
        .hasSizeLessThanOrEqualTo(MOST_LINES)
        .allMatch(line -> line.length() <= MOST_COLUMNS)
        .allMatch(line -> line.indexOf(';') == line.length() - 1);
  }

  @Test
  void theReadmeShowsTheExamplesThemselves() throws IOException {
    String readme = Files.readString(README);
    assertThat(readme)
        .contains(fenced(body("PlaceAnOrder", "public static void main")))
        .contains(fenced(body("HostServer", "static Server start")));
  }

  private static String fenced(List<String> lines) {
    return "```java\n" + String.join("\n", lines) + "\n```\n";
  }

  /** The lines of a method between its braces, moved to the margin. */
  private static List<String> body(String example, String method) throws IOException {
    List<String> lines = Files.readAllLines(SOURCE.resolve(example + ".java"));
    int first = 0;
    while (!lines.get(first).startsWith("  " + method)) {
      first++;
    }
    int last = first + lines.subList(first, lines.size()).indexOf("  }");
    return lines.subList(first + 1, last).stream()
        .map(line -> line.replaceFirst("^    ", ""))
        .toList();
  }

  private interface Example {
    void run() throws Exception;
  }

  private static String printedBy(Example example) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      example.run();
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
