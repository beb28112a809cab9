package id.blangkon.catalog.web.page.simulation;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.web.http.QueryString;
import java.time.LocalDate;

/** Reads days of which the tables know something. */
final class SimulatedDay {

  /** The tables begin with Perpres 16/2018. */
  private static final int FIRST_YEAR = 2018;

  private static final int LAST_YEAR = 2100;

  private SimulatedDay() {}

  static LocalDate read(String field, String text) {
    LocalDate day = QueryString.day(field, text);
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw CatalogException.invalid(
          field,
          "Isi tanggal dari tahun 2018 sampai 2100.",
          "Give a date from the year 2018 to 2100.");
    }
    return day;
  }
}
