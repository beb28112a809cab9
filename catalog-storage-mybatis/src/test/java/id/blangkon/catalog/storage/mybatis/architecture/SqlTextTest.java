package id.blangkon.catalog.storage.mybatis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SqlTextTest {

  private static final Path MAIN = Path.of("src", "main");

  /**
   * MyBatis puts such text into the statement as it is: a hole for whoever can choose the value.
   */
  private static final String RAW_SUBSTITUTION = "${";

  @Test
  void noMapperPutsRawTextIntoAStatement() throws IOException {
    assertThat(linesWith(RAW_SUBSTITUTION, ".xml", ".java", ".sql")).isEmpty();
  }

  private static List<String> linesWith(String text, String... endings) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : filesEndingWith(endings)) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains(text)) {
          found.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
    }
    return found;
  }

  private static List<Path> filesEndingWith(String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }
}
