package id.blangkon.catalog.web.api;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.web.http.Filters;
import java.util.UUID;

/** Reads ids of paths. */
final class Ids {

  private Ids() {}

  /** An id of a path: what has not the form of one does not exist. */
  static UUID ofPath(String text, String indonesianWhat, String englishWhat) {
    return Filters.id(text)
        .orElseThrow(
            () -> CatalogException.notFound(Bilingual.of(indonesianWhat, englishWhat), text));
  }
}
