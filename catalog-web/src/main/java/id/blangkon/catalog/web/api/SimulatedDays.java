package id.blangkon.catalog.web.api;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.web.http.QueryString;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of simulations: those for which the tables speak. */
final class SimulatedDays {

  /** The tables begin with Perpres 16/2018. */
  private static final int FIRST_YEAR = 2018;

  private static final int LAST_YEAR = 2100;

  private SimulatedDays() {}

  /**
   * @throws CatalogException naming the field when it is missing, no day, or outside the tables
   */
  static LocalDate read(String field, @Nullable String text) {
    LocalDate day = QueryString.day(field, text == null ? "" : text);
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw CatalogException.invalid(
          field,
          "Isi tanggal dari tahun 2018 sampai 2100.",
          "Give a date from the year 2018 to 2100.");
    }
    return day;
  }
}
