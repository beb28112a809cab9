package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.product.Product;
import java.util.TreeSet;

/**
 * What two comparable offers share: leaf category, unit, and the words of the name in any order.
 */
final class OfferKey {

  private final OptionalWords optional;

  OfferKey(OptionalWords optional) {
    this.optional = optional;
  }

  String of(Product product) {
    TreeSet<String> words = new TreeSet<>(optional.required(Words.of(product.name())));
    return product.category() + "|" + product.unit() + "|" + String.join(" ", words);
  }
}
