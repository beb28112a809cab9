package id.blangkon.catalog.storage.mybatis;

import static java.util.Objects.requireNonNull;

import id.blangkon.catalog.product.Stock;
import org.jspecify.annotations.Nullable;

/** The four columns of a stock, of which the kind fills one. */
record StockRow(
    String stockKind,
    @Nullable Long stockQuantity,
    @Nullable Long stockPerDay,
    @Nullable Integer stockLeadDays) {

  private static final String TRACKED = "TRACKED";
  private static final String CAPACITY = "CAPACITY";
  private static final String ON_REQUEST = "ON_REQUEST";

  static StockRow of(Stock stock) {
    if (stock instanceof Stock.Tracked tracked) {
      return new StockRow(TRACKED, tracked.quantity(), null, null);
    }
    if (stock instanceof Stock.Capacity capacity) {
      return new StockRow(CAPACITY, null, capacity.perDay(), null);
    }
    if (stock instanceof Stock.OnRequest onRequest) {
      return new StockRow(ON_REQUEST, null, null, onRequest.leadDays());
    }
    throw new IllegalArgumentException("an unknown kind of stock: " + stock);
  }

  Stock toStock() {
    return switch (stockKind) {
      case TRACKED -> new Stock.Tracked(requireNonNull(stockQuantity));
      case CAPACITY -> new Stock.Capacity(requireNonNull(stockPerDay));
      case ON_REQUEST -> new Stock.OnRequest(requireNonNull(stockLeadDays));
      default -> throw new IllegalStateException("an unknown kind of stock: " + stockKind);
    };
  }
}
