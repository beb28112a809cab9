package id.blangkon.catalog.web.api;

import id.blangkon.catalog.product.PriceChange;
import java.time.Instant;
import java.util.List;

/** The prices of a product, oldest first. */
record PriceHistoryJson(List<PriceChangeJson> items) {

  /**
   * A price from an instant on.
   *
   * @param price without VAT
   * @param enteredPrice as the supplier entered it
   */
  record PriceChangeJson(Instant from, long price, long enteredPrice, boolean taxInclusive) {}

  static PriceHistoryJson of(List<PriceChange> prices) {
    return new PriceHistoryJson(
        prices.stream()
            .map(
                price ->
                    new PriceChangeJson(
                        price.from(),
                        price.netPrice().amount(),
                        price.price().amount(),
                        price.taxInclusive()))
            .toList());
  }
}
