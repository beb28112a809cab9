package id.blangkon.catalog.storage;

import id.blangkon.catalog.error.CatalogException;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param after the cursor of the page before; null for the first page
 * @param limit 1 to {@value #MOST}
 */
public record PageRequest(@Nullable String after, int limit) {

  public static final int MOST = 100;
  public static final int USUAL = 20;

  public PageRequest {
    if (limit < 1 || limit > MOST) {
      throw CatalogException.invalid(
          "limit",
          "Jumlah per halaman harus 1 sampai " + MOST + ".",
          "The page size must be 1 to " + MOST + ".");
    }
  }

  public static PageRequest first() {
    return new PageRequest(null, USUAL);
  }

  public static PageRequest first(int limit) {
    return new PageRequest(null, limit);
  }
}
