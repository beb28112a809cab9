package id.blangkon.catalog.web.page.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the national pack notes of its sources, in Indonesian: the pack has these notes in English.
 * Those of other packs are shown as they are written.
 */
final class RuleSources {

  private static final Map<String, String> INDONESIAN = read();

  private RuleSources() {}

  static String indonesian(String note) {
    return INDONESIAN.getOrDefault(note, note);
  }

  private static Map<String, String> read() {
    try (InputStream stream = RuleSources.class.getResourceAsStream("sources_id.tsv")) {
      byte[] bytes = Objects.requireNonNull(stream, "sources_id.tsv").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
