package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.RuleCode;
import java.util.List;

/** Table {@code national_system}: what must run in the nation's electronic system (SPSE). */
final class NationalSystemDuty implements ProcurementRule {

  private final List<Scope> rows;

  NationalSystemDuty(PolicyPack pack) {
    this.rows = pack.table("national_system").rows().stream().map(Scope::of).toList();
  }

  @Override
  public void judge(ProcurementCase purchase, Verdict verdict) {
    for (Scope scope : rows) {
      if (scope.covers(purchase, verdict.day())) {
        verdict.nationalSystemRequired = true;
        if (purchase.channel() == ProcurementChannel.OWN_STORE) {
          verdict.say(
              RuleCode.NATIONAL_SYSTEM,
              Facts.none()
                  .money("value", purchase.value())
                  .money("limit", Rupiah.of(Math.max(0, scope.above())))
                  .word("category", purchase.category().name(), purchase.category().words()),
              scope.provenance());
        }
        return;
      }
    }
  }
}
