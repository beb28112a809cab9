package id.blangkon.catalog.tax;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rounding;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.PolicyTable;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The progressive rates of individuals (table {@code income_brackets}, lowest first). The base is
 * taken as the first income of the year: what was paid to the same person before is not known here.
 */
final class IncomeBrackets {

  private final PolicyTable table;
  private final List<Bracket> brackets;

  IncomeBrackets(PolicyPack pack) {
    this.table = pack.table("income_brackets");
    this.brackets = table.rows().stream().map(Bracket::of).toList();
  }

  private record Bracket(Effective effective, @Nullable Rupiah upTo, Rate rate) {

    static Bracket of(PolicyRow row) {
      return new Bracket(
          Effective.of(row),
          row.optional("up_to") == null ? null : Rupiah.of(row.number("up_to")),
          new Rate(row.number("numerator"), row.number("denominator")));
    }
  }

  /**
   * @param rate of the highest bracket reached
   */
  record Tax(Rupiah amount, Rate rate) {}

  /**
   * The tax of a share of an amount, multiplied with a factor and rounded once.
   *
   * @throws id.blangkon.catalog.policy.PolicyPackException when no bracket covers the amount on
   *     that day
   */
  Tax of(Rupiah amount, Rate share, Rate factor, LocalDate day, Rounding rounding) {
    // In units of one part of the share's denominator, so that nothing is rounded on the way.
    BigInteger unit = BigInteger.valueOf(share.denominator());
    BigInteger base =
        BigInteger.valueOf(amount.amount()).multiply(BigInteger.valueOf(share.numerator()));
    BigInteger below = BigInteger.ZERO;
    BigInteger dividend = BigInteger.ZERO;
    BigInteger divisor = BigInteger.ONE;
    for (Bracket bracket : brackets) {
      if (!bracket.effective().covers(day)) {
        continue;
      }
      Rupiah upTo = bracket.upTo();
      BigInteger top =
          upTo == null ? base : base.min(BigInteger.valueOf(upTo.amount()).multiply(unit));
      BigInteger denominator = BigInteger.valueOf(bracket.rate().denominator());
      BigInteger part =
          top.subtract(below).multiply(BigInteger.valueOf(bracket.rate().numerator()));
      dividend = dividend.multiply(denominator).add(part.multiply(divisor));
      divisor = divisor.multiply(denominator);
      below = top;
      if (below.equals(base)) {
        return new Tax(
            rounding.quotient(
                dividend.multiply(BigInteger.valueOf(factor.numerator())),
                divisor.multiply(unit).multiply(BigInteger.valueOf(factor.denominator()))),
            bracket.rate());
      }
    }
    throw table.wrong(
        "tidak punya lapisan untuk " + amount + " pada " + day + "; tambahkan baris",
        "has no bracket for " + amount + " on " + day + "; add a row");
  }
}
