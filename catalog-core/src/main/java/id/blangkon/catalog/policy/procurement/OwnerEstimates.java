package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.RuleCode;
import java.time.LocalDate;
import java.util.List;

/**
 * Table {@code owner_estimate}: whether an owner's estimate (HPS) is needed; of its rows the first
 * that applies counts. Where there is one it is at most the ceiling and at least the contract.
 */
final class OwnerEstimates implements ProcurementRule {

  /**
   * A row of the table.
   *
   * @param ceilingUpTo the largest ceiling of a plan item that the row covers
   */
  private record Row(Scope scope, long ceilingUpTo, boolean required) {
    static Row of(PolicyRow row) {
      return new Row(
          Scope.of(row), row.number("ceiling_up_to", Long.MAX_VALUE), row.isYes("required"));
    }

    boolean covers(ProcurementCase purchase, LocalDate day) {
      Rupiah ceiling = purchase.ceiling();
      return scope.covers(purchase, day)
          && (ceilingUpTo == Long.MAX_VALUE
              || (ceiling != null && ceiling.amount() <= ceilingUpTo));
    }
  }

  private final List<Row> rows;

  OwnerEstimates(PolicyPack pack) {
    this.rows = pack.table("owner_estimate").rows().stream().map(Row::of).toList();
  }

  @Override
  public void judge(ProcurementCase purchase, Verdict verdict) {
    for (Row row : rows) {
      if (row.covers(purchase, verdict.day())) {
        verdict.ownerEstimateRequired = row.required();
        if (row.required() && purchase.estimate() == null) {
          sayMissing(row, purchase, verdict);
        }
        break;
      }
    }
    Rupiah estimate = purchase.estimate();
    if (estimate == null) {
      return;
    }
    Rupiah ceiling = purchase.ceiling();
    if (ceiling != null && estimate.isMoreThan(ceiling)) {
      verdict.say(
          RuleCode.OWNER_ESTIMATE_ABOVE_CEILING,
          Facts.none().money("estimate", estimate).money("ceiling", ceiling));
    }
    if (purchase.value().isMoreThan(estimate)) {
      verdict.say(
          RuleCode.VALUE_ABOVE_OWNER_ESTIMATE,
          Facts.none().money("estimate", estimate).money("value", purchase.value()));
    }
  }

  private static void sayMissing(Row row, ProcurementCase purchase, Verdict verdict) {
    Rupiah ceiling = purchase.ceiling() == null ? purchase.value() : purchase.ceiling();
    verdict.say(
        purchase.is(Circumstance.ESTIMATE_NOT_KNOWN)
            ? RuleCode.OWNER_ESTIMATE_NEEDED
            : RuleCode.OWNER_ESTIMATE_MISSING,
        Facts.none().money("value", purchase.value()).money("ceiling", ceiling),
        row.scope().provenance());
  }
}
