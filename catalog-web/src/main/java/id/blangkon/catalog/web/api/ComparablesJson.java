package id.blangkon.catalog.web.api;

import id.blangkon.catalog.search.Comparables;
import java.time.LocalDate;
import java.util.List;

/**
 * Comparable offers.
 *
 * @param count how many there are, the product itself included
 */
record ComparablesJson(
    long count, long lowest, long median, long highest, List<ProductItemJson> items) {

  static ComparablesJson of(Comparables comparables, LocalDate today) {
    return new ComparablesJson(
        comparables.count(),
        comparables.lowest().amount(),
        comparables.median().amount(),
        comparables.highest().amount(),
        comparables.items().stream().map(item -> ProductItemJson.of(item, today)).toList());
  }
}
