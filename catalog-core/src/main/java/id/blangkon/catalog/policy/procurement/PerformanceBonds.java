package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.RuleCode;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Table {@code performance_bond}: whether the supplier has to give a bond, and which share of the
 * contract, or of the owner's estimate when the offer lies far below it.
 */
final class PerformanceBonds implements ProcurementRule {

  /**
   * A row of the table.
   *
   * @param offerPercent hundredths of a percent of the estimate from which on the contract is the
   *     base
   */
  private record Row(
      Scope scope,
      @Nullable Boolean assetsWithUser,
      boolean required,
      long numerator,
      long denominator,
      long offerPercent) {

    static Row of(PolicyRow row) {
      return new Row(
          Scope.of(row),
          row.optionalYes("assets_with_user"),
          row.isYes("required"),
          row.number("numerator", 0),
          row.number("denominator", 1),
          row.optional("offer_from_percent") == null ? 0 : row.percent("offer_from_percent"));
    }

    boolean covers(ProcurementCase purchase, LocalDate day) {
      return scope.covers(purchase, day)
          && (assetsWithUser == null
              || assetsWithUser == purchase.is(Circumstance.ASSETS_WITH_USER));
    }

    Rupiah amount(ProcurementCase purchase) {
      Rupiah estimate = purchase.estimate();
      boolean low =
          estimate != null
              && BigInteger.valueOf(purchase.value().amount())
                      .multiply(BigInteger.valueOf(10_000))
                      .compareTo(
                          BigInteger.valueOf(estimate.amount())
                              .multiply(BigInteger.valueOf(offerPercent)))
                  < 0;
      Rupiah base = low && estimate != null ? estimate : purchase.value();
      return Shares.exactly(base, numerator, denominator);
    }
  }

  private final List<Row> rows;

  PerformanceBonds(PolicyPack pack) {
    this.rows = pack.table("performance_bond").rows().stream().map(Row::of).toList();
  }

  @Override
  public void judge(ProcurementCase purchase, Verdict verdict) {
    for (Row row : rows) {
      if (row.covers(purchase, verdict.day())) {
        if (row.required()) {
          verdict.performanceBond = row.amount(purchase);
          verdict.say(
              RuleCode.PERFORMANCE_BOND,
              Facts.none()
                  .money("value", purchase.value())
                  .money("amount", verdict.performanceBond),
              row.scope().provenance());
        }
        return;
      }
    }
  }
}
