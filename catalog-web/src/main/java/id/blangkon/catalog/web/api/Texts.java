package id.blangkon.catalog.web.api;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.search.ProductQuery;

/** Reads words that are looked for. */
final class Texts {

  private Texts() {}

  static String bounded(String text) {
    String stripped = text.strip();
    if (stripped.length() > ProductQuery.LONGEST_TEXT) {
      throw CatalogException.invalid(
          "q",
          "Kata pencarian paling panjang " + ProductQuery.LONGEST_TEXT + " huruf.",
          "The search text may have at most " + ProductQuery.LONGEST_TEXT + " characters.");
    }
    return stripped;
  }
}
