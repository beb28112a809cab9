package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.search.Facets;
import java.util.List;

/**
 * What a pass over the matches found.
 *
 * @param matches products that have the words, filters aside
 * @param total of these, products that pass the filters
 * @param first one more than the page holds, when there are more
 */
record Hits(long matches, long total, List<FirstHits.Hit> first, Facets facets) {

  static Hits of(HitCollector collector) {
    return new Hits(collector.matches(), collector.total(), collector.hits(), collector.facets());
  }
}
