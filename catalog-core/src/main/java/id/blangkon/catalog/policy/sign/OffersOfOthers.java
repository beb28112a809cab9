package id.blangkon.catalog.policy.sign;

import id.blangkon.catalog.money.Rupiah;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * A price beside what others ask for the same: above their median, and farther above it than they
 * usually lie from it (the median of the distances, which a few odd prices do not move).
 */
final class OffersOfOthers {

  private static final BigInteger WHOLE = BigInteger.valueOf(10_000);
  private static final BigInteger PERCENT = BigInteger.valueOf(100);

  private OffersOfOthers() {}

  /**
   * A price that is above.
   *
   * @param price of one unit, without VAT
   * @param percent how far above the median, rounded down
   */
  record Above(String product, Rupiah price, Rupiah median, long offers, long percent) {}

  /** Empty when there are too few offers to say, or the price is not far above them. */
  static Optional<Above> compare(ObservedOrder.Line line, SignRow row) {
    long[] offers = line.offers().stream().mapToLong(Rupiah::amount).sorted().toArray();
    if (offers.length == 0 || offers.length < row.count()) {
      return Optional.empty();
    }
    long median = median(offers);
    long above = line.net().amount() - median;
    if (median <= 0 || above <= 0) {
      return Optional.empty();
    }
    long[] distances = Arrays.stream(offers).map(offer -> Math.abs(offer - median)).toArray();
    Arrays.sort(distances);
    BigInteger part = BigInteger.valueOf(above).multiply(WHOLE).divide(BigInteger.valueOf(median));
    BigInteger usual =
        BigInteger.valueOf(median(distances)).multiply(BigInteger.valueOf(row.deviations()));
    if (part.compareTo(BigInteger.valueOf(row.percent())) < 0
        || BigInteger.valueOf(above).compareTo(usual) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Above(
            line.product(),
            line.net(),
            Rupiah.of(median),
            offers.length,
            part.divide(PERCENT).longValue()));
  }

  /** Of two in the middle the mean, rounded down. */
  private static long median(long[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2;
  }
}
