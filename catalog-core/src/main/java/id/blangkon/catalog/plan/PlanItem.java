package id.blangkon.catalog.plan;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;

/**
 * A procurement plan item (paket RUP).
 *
 * @param rupCode its code in the national plan ({@code kd_rup})
 * @param budgetAccount the account code of the expenditure
 * @param ceiling the budget ceiling (pagu), gross
 * @param reserved what open orders hold of it
 * @param spent what paid orders took of it; reserved + spent is at most the ceiling
 * @param announced whether the plan was announced; before that nobody may order
 */
public record PlanItem(
    PlanItemId id,
    TenantId tenant,
    WorkUnitId workUnit,
    String rupCode,
    String name,
    int fiscalYear,
    String budgetAccount,
    Rupiah ceiling,
    Rupiah reserved,
    Rupiah spent,
    boolean announced,
    boolean active) {

  public Rupiah left() {
    return ceiling.minus(reserved).minus(spent);
  }

  /** Whether orders may descend from it in the fiscal year. */
  public boolean isUsableIn(int year) {
    return announced && active && fiscalYear == year;
  }
}
