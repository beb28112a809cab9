package id.blangkon.catalog.search;

import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.supplier.Supplier;

/**
 * A listed product with its supplier, as indexed and as shown in lists. Written by id and version,
 * so that an early and a sequenced application commute.
 *
 * @param stamp grows with every change of the product, its stock or its supplier
 */
public record ProductDocument(Product product, Supplier supplier, long stamp) {

  /** Whether the public may find it. */
  public boolean isOnShow() {
    return product.isListed() && supplier.isActive();
  }
}
