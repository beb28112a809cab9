package id.blangkon.catalog.tax;

import id.blangkon.catalog.policy.PolicyRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which a row is in force, both inclusive; read once, since rows are asked often. */
record Effective(LocalDate from, @Nullable LocalDate to) {

  static Effective of(PolicyRow row) {
    return new Effective(row.date("effective_from"), row.optionalDate("effective_to"));
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
