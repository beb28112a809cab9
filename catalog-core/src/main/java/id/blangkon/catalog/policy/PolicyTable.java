package id.blangkon.catalog.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One table of a pack; rows of nearer layers stand before those of farther ones. */
public record PolicyTable(String name, List<PolicyRow> rows) {

  public PolicyTable {
    rows = List.copyOf(rows);
  }

  /**
   * The first row that matches and is in force on the day; the order of rows is the order of
   * precedence.
   */
  public Optional<PolicyRow> effective(LocalDate day, Predicate<PolicyRow> matches) {
    for (PolicyRow row : rows) {
      if (row.isEffectiveOn(day) && matches.test(row)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** What is wrong with the table as a whole, in both languages. */
  public PolicyPackException wrong(String indonesian, String english) {
    return new PolicyPackException(name + ".csv", indonesian, english);
  }
}
