package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.RuleCode;
import java.util.List;

/** Table {@code card_limits}: up to which value the government's card may pay. */
final class CardLimits implements ProcurementRule {

  private final List<Scope> rows;

  CardLimits(PolicyPack pack) {
    this.rows = pack.table("card_limits").rows().stream().map(Scope::of).toList();
  }

  @Override
  public void judge(ProcurementCase purchase, Verdict verdict) {
    if (purchase.payment() != PaymentMethod.GOVERNMENT_CARD) {
      return;
    }
    for (Scope scope : rows) {
      if (scope.isAbout(purchase, verdict.day())) {
        if (!scope.contains(purchase.value())) {
          verdict.say(
              RuleCode.CARD_LIMIT,
              Facts.none().money("value", purchase.value()).money("limit", Rupiah.of(scope.upTo())),
              scope.provenance());
        }
        return;
      }
    }
  }
}
