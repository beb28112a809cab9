package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.web.page.Messages;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody noted when they acted on an order, in words. */
public final class StepWords {

  /** The checks of an inspection, whose values are codes. */
  private static final Set<String> CHECKS = Set.of("function", "quantity", "time");

  /** What the table of money shows. */
  private static final Set<String> OF_THE_MONEY =
      Set.of("latePenalty", "lateLegalBasis", "lateReviewState");

  private StepWords() {}

  /**
   * The fields with their labels; null when nothing was noted.
   *
   * @param fields by their names in the lifecycle's table
   */
  public static @Nullable String of(Map<String, String> fields, Messages words) {
    String told =
        fields.entrySet().stream()
            .filter(field -> !field.getValue().isBlank())
            .filter(field -> !OF_THE_MONEY.contains(field.getKey()))
            .map(field -> field(field.getKey(), field.getValue(), words))
            .collect(Collectors.joining(" · "));
    return told.isEmpty() ? null : told;
  }

  private static String field(String name, String value, Messages words) {
    String said = CHECKS.contains(name) ? words.find("told." + value).orElse(value) : value.strip();
    return words.find("told." + name).orElse(name) + ": " + said;
  }
}
