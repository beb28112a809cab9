package id.blangkon.catalog.web.page.shop;

import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.web.page.model.StockKind;

/** Stocks by their kind and number, as forms have them. */
final class Stocks {

  private Stocks() {}

  /**
   * The stock.
   *
   * @throws id.blangkon.catalog.error.CatalogException when the number does not fit the kind
   */
  static Stock of(StockKind kind, long number) {
    return switch (kind) {
      case TRACKED -> new Stock.Tracked(number);
      case CAPACITY -> new Stock.Capacity(number);
      // More days than an int holds are too many in any case; the core says how many are.
      case ON_REQUEST -> new Stock.OnRequest((int) Math.min(Integer.MAX_VALUE, number));
    };
  }
}
