package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.RuleCode;

/** That the plan item is announced and its ceiling is not passed. */
final class PlanAndBudget implements ProcurementRule {

  @Override
  public void judge(ProcurementCase purchase, Verdict verdict) {
    if (!purchase.planUsable()) {
      verdict.say(RuleCode.PLAN_NOT_USABLE, Facts.none());
    }
    Rupiah left = purchase.left();
    if (left != null && purchase.value().isMoreThan(left)) {
      verdict.say(
          RuleCode.BUDGET_EXCEEDED,
          Facts.none().money("left", left).money("gross", purchase.value()));
    }
  }
}
