package id.blangkon.catalog.money;

import java.math.BigInteger;

/**
 * An exact fraction such as 11/100, applied to money with one rounding at the end.
 *
 * @param numerator zero or more
 * @param denominator more than zero
 */
public record Rate(long numerator, long denominator) {

  public static final Rate ZERO = new Rate(0, 1);

  public Rate {
    if (numerator < 0 || denominator <= 0) {
      throw new IllegalArgumentException(
          "rate must be a fraction of zero or more: " + numerator + "/" + denominator);
    }
  }

  /** This fraction of {@code base}, rounded once. */
  public Rupiah of(Rupiah base, Rounding rounding) {
    return rounding.quotient(
        BigInteger.valueOf(base.amount()).multiply(BigInteger.valueOf(numerator)),
        BigInteger.valueOf(denominator));
  }

  /** The amount that, with this fraction of itself added, makes {@code gross}; rounded once. */
  public Rupiah baseOf(Rupiah gross, Rounding rounding) {
    return rounding.quotient(
        BigInteger.valueOf(gross.amount()).multiply(BigInteger.valueOf(denominator)),
        BigInteger.valueOf(Math.addExact(numerator, denominator)));
  }

  public boolean isZero() {
    return numerator == 0;
  }
}
