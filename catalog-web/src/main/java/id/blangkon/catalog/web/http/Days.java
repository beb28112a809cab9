package id.blangkon.catalog.web.http;

import id.blangkon.catalog.error.FieldErrors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days that the parameters {@code from} and {@code to} span, first and last included; null
 * means open.
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** Any day. */
  public static final Days ALL = new Days(null, null);

  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 9998;

  /** Refuses years that no database of ours has, and days that are not in order. */
  public static Days of(QueryString query) {
    LocalDate from = query.day("from").orElse(null);
    LocalDate to = query.day("to").orElse(null);
    FieldErrors errors = new FieldErrors();
    rejectYear(errors, "from", from);
    rejectYear(errors, "to", to);
    errors.reject(
        from != null && to != null && from.isAfter(to),
        "from",
        "Tanggal awal harus sebelum atau sama dengan tanggal akhir.",
        "The first day must not be after the last one.");
    errors.throwIfAny();
    return new Days(from, to);
  }

  private static void rejectYear(FieldErrors errors, String field, @Nullable LocalDate day) {
    errors.reject(
        day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR),
        field,
        "Tahun harus antara " + FIRST_YEAR + " dan " + LAST_YEAR + ".",
        "The year must be between " + FIRST_YEAR + " and " + LAST_YEAR + ".");
  }

  /** Whether any day is given. */
  public boolean areGiven() {
    return Stream.of(from, to).anyMatch(day -> day != null);
  }

  /** The first instant of the first day. */
  public @Nullable Instant start(ZoneId zone) {
    return from == null ? null : from.atStartOfDay(zone).toInstant();
  }

  /** The first instant after the last day. */
  public @Nullable Instant end(ZoneId zone) {
    return to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
