package id.blangkon.catalog.web.api;

import id.blangkon.catalog.search.Comparables;
import id.blangkon.catalog.search.PreferredOffers;
import id.blangkon.catalog.search.ProductDocument;
import java.time.LocalDate;
import java.util.List;

/**
 * Comparable offers.
 *
 * @param count how many there are, the product itself included
 * @param preferenceStep of the ladder of domestic products that counts among the items; 0 when none
 *     is in force
 * @param preferredIds the items that the ladder leaves
 */
record ComparablesJson(
    long count,
    long lowest,
    long median,
    long highest,
    List<ProductItemJson> items,
    long preferenceStep,
    List<String> preferredIds) {

  static ComparablesJson of(Comparables comparables, PreferredOffers preference, LocalDate today) {
    PreferredOffers.Preferred preferred =
        preference.of(comparables.items().stream().map(ProductDocument::product).toList(), today);
    return new ComparablesJson(
        comparables.count(),
        comparables.lowest().amount(),
        comparables.median().amount(),
        comparables.highest().amount(),
        comparables.items().stream().map(item -> ProductItemJson.of(item, today)).toList(),
        preferred.step(),
        comparables.items().stream()
            .map(ProductDocument::product)
            .filter(product -> preferred.eligible().contains(product.id()))
            .map(product -> product.id().toString())
            .toList());
  }
}
