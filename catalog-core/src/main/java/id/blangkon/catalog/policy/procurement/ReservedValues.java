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
        if (!purchase.bySmallOrCooperative()) {
          say(ceiling, scope, purchase, verdict);
        }
        return;
      }
    }
  }

  /** That it is reserved, or what was stated for small businesses not being able to do it. */
  private static void say(Rupiah ceiling, Scope scope, ProcurementCase purchase, Verdict verdict) {
    if (!purchase.is(Circumstance.SMALL_BUSINESSES_CANNOT)) {
      verdict.say(
          RuleCode.RESERVED_FOR_SMALL,
          Facts.none()
              .money("ceiling", ceiling)
              .money("limit", Rupiah.of(scope.upTo()))
              .text("scale", purchase.scale().name()),
          scope.provenance());
      return;
    }
    Statement stated = purchase.statement(Circumstance.SMALL_BUSINESSES_CANNOT);
    if (stated != null) {
      verdict.say(
          RuleCode.SMALL_CANNOT, stated.facts().money("ceiling", ceiling), scope.provenance());
    }
  }
}
