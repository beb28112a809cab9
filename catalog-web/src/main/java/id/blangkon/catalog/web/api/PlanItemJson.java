package id.blangkon.catalog.web.api;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItem;
import org.jspecify.annotations.Nullable;

/**
 * A plan item; amounts are gross.
 *
 * @param version to send as If-Match with a change
 * @param ownerEstimate total of the owner's estimate (HPS); left out as long as there is none
 * @param left ceiling - reserved - spent
 * @param usable whether orders may descend from it today
 */
record PlanItemJson(
    String id,
    long version,
    String rupCode,
    String name,
    int year,
    String budgetAccount,
    String workUnitId,
    long ceiling,
    @Nullable Long ownerEstimate,
    long reserved,
    long spent,
    long left,
    boolean usable) {

  static PlanItemJson of(PlanItem item, int year) {
    Rupiah estimate = item.ownerEstimate();
    return new PlanItemJson(
        item.id().toString(),
        item.version(),
        item.rupCode(),
        item.name(),
        item.fiscalYear(),
        item.budgetAccount(),
        item.workUnit().toString(),
        item.ceiling().amount(),
        estimate == null ? null : estimate.amount(),
        item.reserved().amount(),
        item.spent().amount(),
        item.left().amount(),
        item.isUsableIn(year));
  }
}
