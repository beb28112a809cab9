package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.error.Bilingual;
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
    Statement handedOver = purchase.statement(Circumstance.HANDED_OVER);
    if (handedOver != null) {
      verdict.say(RuleCode.HANDED_OVER, handedOver.facts());
    }
    for (Scope scope : rows) {
      if (scope.covers(purchase, verdict.day())) {
        verdict.nationalSystemRequired = true;
        if (purchase.channel() == ProcurementChannel.OWN_STORE) {
          verdict.say(
              RuleCode.NATIONAL_SYSTEM,
              Facts.none()
                  .money("value", purchase.value())
                  .money("limit", Rupiah.of(Math.max(0, scope.above())))
                  .word("category", purchase.category().name(), purchase.category().words())
                  .word("handover", place(purchase), recording(purchase)),
              scope.provenance());
        }
        return;
      }
    }
  }

  private static String place(ProcurementCase purchase) {
    return purchase.is(Circumstance.PLAN_ITEM_AT_HAND) ? "PLAN_ITEM" : "ELSEWHERE";
  }

  /** A hand-over is recorded with the plan item, which a simulation does not have. */
  private static Bilingual recording(ProcurementCase purchase) {
    return purchase.is(Circumstance.PLAN_ITEM_AT_HAND)
        ? Bilingual.of(
            ", lalu catat kode SPSE-nya pada halaman paket RUP ini",
            ", and record its SPSE code on the page of this plan item")
        : Bilingual.of("", "");
  }
}
