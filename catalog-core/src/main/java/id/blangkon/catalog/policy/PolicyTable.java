package id.blangkon.catalog.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One table of a pack. */
public record PolicyTable(String name, List<PolicyRow> rows) {

  public PolicyTable {
    rows = List.copyOf(rows);
  }

  /**
   * The first row that matches and is in force on the day; the order of rows is the order of
   * precedence.
   */
  public Optional<PolicyRow> effective(LocalDate day, Predicate<PolicyRow> matches) {
    return rows.stream().filter(row -> row.isEffectiveOn(day)).filter(matches).findFirst();
  }

  /** What is wrong with the table as a whole. */
  public PolicyPackException wrong(String problem) {
    return new PolicyPackException(name + ".csv", problem);
  }
}
