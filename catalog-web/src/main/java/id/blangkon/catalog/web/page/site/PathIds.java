package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.web.http.Filters;
import java.util.Optional;
import java.util.UUID;

/** Reads ids of addresses: what has not the form of one does not exist. */
public final class PathIds {

  private PathIds() {}

  public static Optional<UUID> find(String text) {
    return Filters.id(text);
  }

  /**
   * @throws CatalogException with the code {@code NOT_FOUND}
   */
  public static UUID get(String text, Bilingual what) {
    return find(text).orElseThrow(() -> CatalogException.notFound(what, text));
  }
}
