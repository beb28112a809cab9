package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.RuleCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Table {@code advance_payment}: how much is paid in advance at least, if at all, and at most; of
 * its rows the first that applies counts.
 */
final class AdvancePayments implements ProcurementRule {

  private record Row(
      Scope scope,
      @Nullable Boolean smallBusiness,
      @Nullable Boolean multiYear,
      long leastPercent,
      long mostPercent) {

    static final long WHOLE = 10_000;

    static Row of(PolicyRow row) {
      return new Row(
          Scope.of(row),
          row.optionalYes("small_business"),
          row.optionalYes("multi_year"),
          row.optional("least_percent") == null ? 0 : row.percent("least_percent"),
          row.optional("most_percent") == null ? WHOLE : row.percent("most_percent"));
    }

    boolean covers(ProcurementCase purchase, LocalDate day) {
      return scope.covers(purchase, day)
          && (smallBusiness == null || smallBusiness == purchase.bySmallOrCooperative())
          && (multiYear == null || multiYear == purchase.is(Circumstance.MULTI_YEAR));
    }
  }

  private final List<Row> rows;

  AdvancePayments(PolicyPack pack) {
    this.rows = pack.table("advance_payment").rows().stream().map(Row::of).toList();
  }

  @Override
  public void judge(ProcurementCase purchase, Verdict verdict) {
    for (Row row : rows) {
      if (row.covers(purchase, verdict.day())) {
        judge(row, purchase, verdict);
        return;
      }
    }
  }

  private static void judge(Row row, ProcurementCase purchase, Verdict verdict) {
    Rupiah least = Shares.atLeast(purchase.value(), row.leastPercent(), Row.WHOLE);
    Rupiah most = Shares.atMost(purchase.value(), row.mostPercent(), Row.WHOLE);
    verdict.leastAdvance = row.leastPercent() == 0 ? null : least;
    verdict.mostAdvance = row.mostPercent() == Row.WHOLE ? null : most;
    Rupiah advance = purchase.advance();
    if (advance == null || !advance.isPositive()) {
      return;
    }
    if (least.isMoreThan(advance)) {
      verdict.say(
          RuleCode.ADVANCE_TOO_LOW,
          Facts.none()
              .money("advance", advance)
              .money("least", least)
              .money("value", purchase.value()),
          row.scope().provenance());
    } else if (advance.isMoreThan(most)) {
      verdict.say(
          RuleCode.ADVANCE_TOO_HIGH,
          Facts.none()
              .money("advance", advance)
              .money("most", most)
              .money("value", purchase.value()),
          row.scope().provenance());
    }
  }
}
