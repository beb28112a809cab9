package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.RuleCode;
import java.util.List;

/**
 * Table {@code reserved_values}: plan items that are kept for small businesses and cooperatives.
 */
final class ReservedValues implements ProcurementRule {

  private final List<Scope> rows;

  ReservedValues(PolicyPack pack) {
    this.rows = pack.table("reserved_values").rows().stream().map(Scope::of).toList();
  }

  @Override
  public void judge(ProcurementCase purchase, Verdict verdict) {
    Rupiah ceiling = purchase.ceiling() == null ? purchase.value() : purchase.ceiling();
    for (Scope scope : rows) {
      if (scope.isAbout(purchase, verdict.day()) && scope.contains(ceiling)) {
        verdict.reserved = true;
        if (!purchase.bySmallOrCooperative()
            && !purchase.is(Circumstance.SMALL_BUSINESSES_CANNOT)) {
          verdict.say(
              RuleCode.RESERVED_FOR_SMALL,
              Facts.none()
                  .money("ceiling", ceiling)
                  .money("limit", Rupiah.of(scope.upTo()))
                  .text("scale", purchase.scale().name()),
              scope.provenance());
        }
        return;
      }
    }
  }
}
