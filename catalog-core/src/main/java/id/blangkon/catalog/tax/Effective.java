package id.blangkon.catalog.tax;

import id.blangkon.catalog.policy.PolicyRow;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days on which a row is in force, both inclusive; read once, since rows are asked often. */
record Effective(LocalDate from, @Nullable LocalDate to) {

  static Effective of(PolicyRow row) {
    return new Effective(row.date("effective_from"), row.optionalDate("effective_to"));
  }

  /** The newest day, up to the given one, on which the row came into force or no longer was. */
  Optional<LocalDate> lastChange(LocalDate day) {
    LocalDate gone = to == null ? null : to.plusDays(1);
    if (gone != null && !gone.isAfter(day)) {
      return Optional.of(gone);
    }
    return from.isAfter(day) ? Optional.empty() : Optional.of(from);
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
