package id.blangkon.catalog.search.lucene;

/**
 * The bands of the price facet: each holds prices from its lower bound up to, not including, its
 * upper one.
 */
final class PriceBands {

  private static final long[] BOUNDS = {50_000, 100_000, 500_000, 1_000_000, 5_000_000};

  static final int COUNT = BOUNDS.length + 1;

  private PriceBands() {}

  static int of(long netPrice) {
    int band = 0;
    while (band < BOUNDS.length && netPrice >= BOUNDS[band]) {
      band++;
    }
    return band;
  }

  /** Such as {@code 100000-500000}; the last has no upper bound: {@code 5000000-}. */
  static String name(int band) {
    long from = band == 0 ? 0 : BOUNDS[band - 1];
    return from + "-" + (band < BOUNDS.length ? Long.toString(BOUNDS[band]) : "");
  }
}
