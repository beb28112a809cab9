package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.RuleCode;
import java.util.List;

/** Table {@code amendments}: how far amendments may raise the price, and whether more in need. */
final class Amendments implements ProcurementRule {

  private record Row(Scope scope, long mostPercent, boolean emergency) {
    static Row of(PolicyRow row) {
      return new Row(Scope.of(row), row.percent("most_percent"), row.isYes("more_in_emergency"));
    }
  }

  private static final long WHOLE = 10_000;

  private final List<Row> rows;

  Amendments(PolicyPack pack) {
    this.rows = pack.table("amendments").rows().stream().map(Row::of).toList();
  }

  @Override
  public void judge(ProcurementCase purchase, Verdict verdict) {
    for (Row row : rows) {
      if (row.scope().covers(purchase, verdict.day())) {
        Rupiah most = Shares.atMost(purchase.value(), WHOLE + row.mostPercent(), WHOLE);
        verdict.largestAmendedValue = most;
        Rupiah amended = purchase.amended();
        boolean allowed = row.emergency() && purchase.is(Circumstance.EMERGENCY_APPROVED);
        if (amended != null && amended.isMoreThan(most) && !allowed) {
          verdict.say(
              RuleCode.AMENDMENT_LIMIT,
              Facts.none()
                  .money("contract", purchase.value())
                  .money("amended", amended)
                  .money("most", most),
              row.scope().provenance());
        }
        return;
      }
    }
  }
}
