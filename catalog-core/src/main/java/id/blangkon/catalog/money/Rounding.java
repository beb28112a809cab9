package id.blangkon.catalog.money;

import java.math.BigInteger;

/**
 * How an exact quotient becomes whole rupiah. Which one applies on which day is data of the policy
 * pack.
 */
public enum Rounding {
  /** Down to the whole rupiah (towards negative infinity). */
  FLOOR,
  /** To the nearest whole rupiah; a half goes away from zero. */
  HALF_UP,
  /** Up to the next hundred rupiah. */
  CEILING_HUNDRED;

  /**
   * The exact quotient, rounded once.
   *
   * @param divisor more than zero
   * @throws ArithmeticException when the result is no amount of whole rupiah within a {@code long}
   */
  public Rupiah quotient(BigInteger dividend, BigInteger divisor) {
    BigInteger result =
        switch (this) {
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
