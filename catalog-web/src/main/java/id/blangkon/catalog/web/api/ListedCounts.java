package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.search.FacetCount;
import id.blangkon.catalog.search.Facets;
import id.blangkon.catalog.search.ProductQuery;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many products are on show in each category and region; counted once for each generation of
 * the index.
 */
public final class ListedCounts {

  private final Catalog catalog;
  private volatile @Nullable Counted counted;

  private record Counted(long generation, Facets facets) {}

  @Inject
  public ListedCounts(Catalog catalog) {
    this.catalog = catalog;
  }

  /** By category code, every level of the tree. */
  public Map<String, Long> byCategory() {
    return map(facets().category());
  }

  /** By the code of the supplier's home region. */
  public Map<String, Long> byRegion() {
    return map(facets().region());
  }

  private Facets facets() {
    long generation = catalog.search().generation();
    Counted known = counted;
    if (known == null || known.generation() != generation) {
      known = new Counted(generation, catalog.search().search(ProductQuery.of("")).facets());
      counted = known;
    }
    return known.facets();
  }

  private static Map<String, Long> map(List<FacetCount> counts) {
    Map<String, Long> map = new HashMap<>();
    counts.forEach(count -> map.put(count.value(), count.count()));
    return map;
  }
}
