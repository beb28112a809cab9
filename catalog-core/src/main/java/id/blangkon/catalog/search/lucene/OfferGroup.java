package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.money.Rupiah;
import java.util.Arrays;
import java.util.List;

/**
 * The offers of one {@link OfferKey} in one snapshot: what their prices are and where the cheapest
 * of them stand in the index.
 */
record OfferGroup(
    long count, Rupiah lowest, Rupiah median, Rupiah highest, List<FirstHits.Hit> cheapest) {

  /**
   * @param most how many of the cheapest are wanted
   */
  record Key(String offer, int most) {}

  static OfferGroup of(long[] prices, List<FirstHits.Hit> cheapest) {
    if (prices.length == 0) {
      return new OfferGroup(0, Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO, List.of());
    }
    long[] sorted = prices.clone();
    Arrays.sort(sorted);
    return new OfferGroup(
        sorted.length,
        Rupiah.of(sorted[0]),
        Rupiah.of(sorted[(sorted.length - 1) / 2]),
        Rupiah.of(sorted[sorted.length - 1]),
        List.copyOf(cheapest));
  }
}
