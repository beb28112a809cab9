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

  /** A rate in hundredths of a percent: {@code ofBasisPoints(1100)} is 11 %. */
  public static Rate ofBasisPoints(long basisPoints) {
    return new Rate(basisPoints, 10_000);
  }

  /** This fraction of {@code base}, rounded once. */
  public Rupiah of(Rupiah base, Rounding rounding) {
    return divide(
        BigInteger.valueOf(base.amount()).multiply(BigInteger.valueOf(numerator)),
        BigInteger.valueOf(denominator),
        rounding);
  }

  /** The amount that, with this fraction of itself added, makes {@code gross}; rounded once. */
  public Rupiah baseOf(Rupiah gross, Rounding rounding) {
    return divide(
        BigInteger.valueOf(gross.amount()).multiply(BigInteger.valueOf(denominator)),
        BigInteger.valueOf(Math.addExact(numerator, denominator)),
        rounding);
  }

  public boolean isZero() {
    return numerator == 0;
  }

  private static Rupiah divide(BigInteger dividend, BigInteger divisor, Rounding rounding) {
    BigInteger result =
        switch (rounding) {
          case FLOOR -> floor(dividend, divisor);
          case HALF_UP -> halfUp(dividend, divisor);
          case CEILING_HUNDRED -> ceilingHundred(dividend, divisor);
        };
    return Rupiah.of(result.longValueExact());
  }

  private static BigInteger floor(BigInteger dividend, BigInteger divisor) {
    BigInteger[] parts = dividend.divideAndRemainder(divisor);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private static BigInteger halfUp(BigInteger dividend, BigInteger divisor) {
    BigInteger doubled = dividend.abs().shiftLeft(1).add(divisor).divide(divisor.shiftLeft(1));
    return dividend.signum() < 0 ? doubled.negate() : doubled;
  }

  private static BigInteger ceilingHundred(BigInteger dividend, BigInteger divisor) {
    BigInteger hundred = BigInteger.valueOf(100);
    return floor(dividend.negate(), divisor.multiply(hundred)).negate().multiply(hundred);
  }
}
