package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.web.http.QueryString;

/** Reads the filters that several pages know. */
final class OpenFilters {

  /** How many rows a page of a list has. */
  static final int PAGE_SIZE = 20;

  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_CURSOR = 500;
  private static final long MOST_ROWS = 1_000_000_000;

  private OpenFilters() {}

  static String text(QueryString query) {
    String text = query.one("q").orElse("").strip();
    if (text.length() > LONGEST_TEXT) {
      throw CatalogException.invalid(
          "q",
          "Kata pencarian paling panjang " + LONGEST_TEXT + " huruf.",
          "The search text may have at most " + LONGEST_TEXT + " characters.");
    }
    return text;
  }

  static PageRequest page(QueryString query) {
    String after = query.one("after").orElse(null);
    if (after != null && after.length() > LONGEST_CURSOR) {
      throw CatalogException.invalid(
          "after",
          "Penanda halaman tidak dikenal. Mulai dari halaman pertama.",
          "The page cursor is not known. Start from the first page.");
    }
    return new PageRequest(after, PAGE_SIZE);
  }

  /** How many rows lie before the page; only shown, never used to find them. */
  static long rowsBefore(QueryString query) {
    return query.one("after").isEmpty()
        ? 0
        : Math.max(0, Math.min(MOST_ROWS, query.number("start").orElse(0L)));
  }
}
