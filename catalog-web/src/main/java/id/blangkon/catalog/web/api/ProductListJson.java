package id.blangkon.catalog.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of search results, for the description of the API; {@link ProductListWriter} writes
 * them.
 *
 * @param suggestion another spelling that finds something
 */
record ProductListJson(
    long total,
    List<ProductItemJson> items,
    FacetsJson facets,
    @Nullable String suggestion,
    @Nullable String next) {

  /** Counts per value. */
  record FacetsJson(
      List<FacetCountJson> category,
      List<FacetCountJson> region,
      List<FacetCountJson> price,
      List<FacetCountJson> legalForm) {}

  /** How many results have a value. */
  record FacetCountJson(String value, long count) {}
}
