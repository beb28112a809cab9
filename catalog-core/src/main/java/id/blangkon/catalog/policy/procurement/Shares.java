package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.money.Rounding;
import id.blangkon.catalog.money.Rupiah;
import java.math.BigInteger;

/** Shares of money where it matters whether a limit is met: at least is up, at most is down. */
final class Shares {

  private Shares() {}

  static Rupiah atLeast(Rupiah base, long numerator, long denominator) {
    BigInteger[] parts = product(base, numerator).divideAndRemainder(big(denominator));
    BigInteger up = parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    return Rupiah.of(up.longValueExact());
  }

  static Rupiah atMost(Rupiah base, long numerator, long denominator) {
    return Rounding.FLOOR.quotient(product(base, numerator), big(denominator));
  }

  static Rupiah exactly(Rupiah base, long numerator, long denominator) {
    return Rounding.HALF_UP.quotient(product(base, numerator), big(denominator));
  }

  private static BigInteger product(Rupiah base, long numerator) {
    return big(base.amount()).multiply(big(numerator));
  }

  private static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }
}
