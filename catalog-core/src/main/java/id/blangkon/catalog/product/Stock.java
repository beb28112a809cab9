package id.blangkon.catalog.product;

import id.blangkon.catalog.error.CatalogException;

/** What a supplier can deliver. Only a tracked quantity is taken down by orders. */
public sealed interface Stock {

  /** Pieces in stock, zero or more. */
  record Tracked(long quantity) implements Stock {
    public Tracked {
      if (quantity < 0) {
        throw CatalogException.invalid(
            "stock.quantity", "Stok harus nol atau lebih.", "The stock must be zero or more.");
      }
    }
  }

  /** What can be made a day, such as portions of a caterer; at least one. */
  record Capacity(long perDay) implements Stock {
    public Capacity {
      if (perDay < 1) {
        throw CatalogException.invalid(
            "stock.perDay",
            "Kapasitas per hari harus satu atau lebih.",
            "The capacity per day must be one or more.");
      }
    }
  }

  /** Made or bought on request within the working days given; zero or more. */
  record OnRequest(int leadDays) implements Stock {
    public OnRequest {
      if (leadDays < 0) {
        throw CatalogException.invalid(
            "stock.leadDays",
            "Waktu penyediaan harus nol hari atau lebih.",
            "The lead time must be zero days or more.");
      }
    }
  }
}
