package id.blangkon.catalog.product;

import id.blangkon.catalog.supplier.Supplier;
import java.util.List;

/**
 * A product that is or was on show, with all that its page tells of it.
 *
 * @param prices its price history, oldest first
 */
public record OfferedProduct(Product product, Supplier supplier, List<PriceChange> prices) {

  public OfferedProduct {
    prices = List.copyOf(prices);
  }

  /** Whether it can be bought today. */
  public boolean isOnShow() {
    return product.isListed() && supplier.isActive();
  }
}
