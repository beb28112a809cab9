package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.Provenance;
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
      if (row.scope().covers(purchase, verdict.day()) && said(row, purchase, verdict)) {
        return;
      }
    }
  }

  private static boolean said(Row row, ProcurementCase purchase, Verdict verdict) {
    Provenance provenance = row.scope().provenance();
    Facts value = Facts.none().money("value", purchase.value());
    if (!purchase.is(row.circumstance())) {
      boolean unknown =
          row.circumstance() == Circumstance.LISTED_IN_CATALOGUE
              && purchase.is(Circumstance.LISTING_NOT_KNOWN);
      if (unknown) {
        verdict.say(RuleCode.CATALOGUE_CHECK, value, provenance);
      }
      return unknown;
    }
    if (row.liftedByAssessment() && purchase.is(Circumstance.EXCEPTION_ASSESSED)) {
      Statement assessed = purchase.statement(Circumstance.EXCEPTION_ASSESSED);
      if (assessed != null) {
        verdict.say(RuleCode.CATALOGUE_EXCEPTION, assessed.facts(), provenance);
      }
      return false;
    }
    Statement listed = purchase.statement(row.circumstance());
    Facts facts = listed == null ? value : listed.facts().money("value", purchase.value());
    verdict.say(RuleCode.CATALOGUE_DUTY, facts, provenance);
    return true;
  }
}
