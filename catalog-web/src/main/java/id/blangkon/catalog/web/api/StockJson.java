package id.blangkon.catalog.web.api;

import id.blangkon.catalog.product.Stock;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier can deliver.
 *
 * @param kind {@code TRACKED} with {@code quantity}, {@code CAPACITY} with {@code perDay} or {@code
 *     ON_REQUEST} with {@code leadDays}
 */
record StockJson(
    String kind, @Nullable Long quantity, @Nullable Long perDay, @Nullable Integer leadDays) {

  static StockJson of(Stock stock) {
    if (stock instanceof Stock.Tracked tracked) {
      return new StockJson("TRACKED", tracked.quantity(), null, null);
    }
    if (stock instanceof Stock.Capacity capacity) {
      return new StockJson("CAPACITY", null, capacity.perDay(), null);
    }
    Stock.OnRequest onRequest = (Stock.OnRequest) stock;
    return new StockJson("ON_REQUEST", null, null, onRequest.leadDays());
  }
}
