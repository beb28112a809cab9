package id.blangkon.catalog.product;

/** What a supplier can deliver. Only a tracked quantity is taken down by orders. */
public sealed interface Stock {

  /** Pieces in stock, zero or more. */
  record Tracked(long quantity) implements Stock {
    public Tracked {
      if (quantity < 0) {
        throw new IllegalArgumentException("stock must be zero or more: " + quantity);
      }
    }
  }

  /** What can be made a day, such as portions of a caterer; at least one. */
  record Capacity(long perDay) implements Stock {
    public Capacity {
      if (perDay < 1) {
        throw new IllegalArgumentException("capacity must be one or more: " + perDay);
      }
    }
  }

  /** Made or bought on request within the working days given; zero or more. */
  record OnRequest(int leadDays) implements Stock {
    public OnRequest {
      if (leadDays < 0) {
        throw new IllegalArgumentException("lead time must be zero or more: " + leadDays);
      }
    }
  }
}
