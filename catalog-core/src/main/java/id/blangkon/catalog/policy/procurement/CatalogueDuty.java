package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.RuleCode;
import java.util.List;

/**
 * Table {@code catalogue_duty}: what must be bought through e-purchasing, and whether a recorded
 * assessment of the commitment officer lifts the duty.
 */
final class CatalogueDuty implements ProcurementRule {

  private record Row(Scope scope, Circumstance circumstance, boolean liftedByAssessment) {
    static Row of(PolicyRow row) {
      return new Row(
          Scope.of(row),
          row.choice("circumstance", Circumstance.class),
          row.isYes("lifted_by_assessment"));
    }
  }

  private final List<Row> rows;

  CatalogueDuty(PolicyPack pack) {
    this.rows = pack.table("catalogue_duty").rows().stream().map(Row::of).toList();
  }

  @Override
  public void judge(ProcurementCase purchase, Verdict verdict) {
    if (purchase.method() == ProcurementMethod.E_PURCHASING) {
      return;
    }
    for (Row row : rows) {
      boolean lifted = row.liftedByAssessment() && purchase.is(Circumstance.EXCEPTION_ASSESSED);
      if (row.scope().covers(purchase, verdict.day())
          && purchase.is(row.circumstance())
          && !lifted) {
        verdict.say(
            RuleCode.CATALOGUE_DUTY,
            Facts.none().money("value", purchase.value()),
            row.scope().provenance());
        return;
      }
    }
  }
}
