package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.RuleCode;
import java.util.List;

/** Table {@code method_limits}: for what, and up to which value, a method may be used. */
final class MethodLimits implements ProcurementRule {

  private record Row(Scope scope, boolean allowed) {
    static Row of(PolicyRow row) {
      return new Row(Scope.of(row), row.isYes("allowed"));
    }
  }

  private final List<Row> rows;

  MethodLimits(PolicyPack pack) {
    this.rows = pack.table("method_limits").rows().stream().map(Row::of).toList();
  }

  @Override
  public void judge(ProcurementCase purchase, Verdict verdict) {
    for (Row row : rows) {
      Scope scope = row.scope();
      if (scope.isAbout(purchase, verdict.day())) {
        Facts facts =
            Facts.none()
                .word("method", purchase.method().name(), purchase.method().words())
                .word("category", purchase.category().name(), purchase.category().words())
                .money("value", purchase.value());
        if (!row.allowed()) {
          verdict.say(RuleCode.METHOD_NOT_OPEN, facts, scope.provenance());
        } else if (!scope.contains(purchase.value())) {
          verdict.say(
              RuleCode.METHOD_LIMIT,
              facts.money("limit", Rupiah.of(scope.upTo())),
              scope.provenance());
        }
        return;
      }
    }
  }
}
