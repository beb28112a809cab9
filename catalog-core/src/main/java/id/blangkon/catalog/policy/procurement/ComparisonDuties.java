package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.RuleCode;
import java.util.List;

/** Table {@code comparison_duties}: how many offers are to be compared. */
final class ComparisonDuties implements ProcurementRule {

  private record Row(Scope scope, long offers) {
    static Row of(PolicyRow row) {
      return new Row(Scope.of(row), row.number("offers"));
    }
  }

  private final List<Row> rows;

  ComparisonDuties(PolicyPack pack) {
    this.rows = pack.table("comparison_duties").rows().stream().map(Row::of).toList();
  }

  @Override
  public void judge(ProcurementCase purchase, Verdict verdict) {
    for (Row row : rows) {
      if (row.scope().covers(purchase, verdict.day())) {
        verdict.leastOffers = row.offers();
        Long offers = purchase.offers();
        if (offers != null && offers < row.offers()) {
          verdict.say(
              RuleCode.COMPARISON,
              Facts.none()
                  .number("offers", offers)
                  .number("count", row.offers())
                  .money("value", purchase.value()),
              row.scope().provenance());
        }
        return;
      }
    }
  }
}
