package id.blangkon.catalog.plan;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import org.jspecify.annotations.Nullable;

/**
 * A procurement plan item (paket RUP).
 *
 * @param version of what the plan says of it; what is reserved and spent moves without a new one
 * @param rupCode its code in the national plan ({@code kd_rup})
 * @param budgetAccount the account code of the expenditure
 * @param ceiling the budget ceiling (pagu), gross
 * @param ownerEstimate the total of the owner's estimate (HPS), gross and at most the ceiling; null
 *     as long as there is none
 * @param statements what officers have stated of the need
 * @param reserved what open orders hold of it
 * @param spent what paid orders took of it; reserved + spent is at most the ceiling
 * @param announced whether the plan was announced; before that nobody may order
 */
public record PlanItem(
    PlanItemId id,
    TenantId tenant,
    long version,
    WorkUnitId workUnit,
    String rupCode,
    String name,
    int fiscalYear,
    String budgetAccount,
    Rupiah ceiling,
    @Nullable Rupiah ownerEstimate,
    PlanStatements statements,
    Rupiah reserved,
    Rupiah spent,
    boolean announced,
    boolean active) {

  /** One of whose need nothing was stated. */
  public PlanItem(
      PlanItemId id,
      TenantId tenant,
      long version,
      WorkUnitId workUnit,
      String rupCode,
      String name,
      int fiscalYear,
      String budgetAccount,
      Rupiah ceiling,
      @Nullable Rupiah ownerEstimate,
      Rupiah reserved,
      Rupiah spent,
      boolean announced,
      boolean active) {
    this(
        id,
        tenant,
        version,
        workUnit,
        rupCode,
        name,
        fiscalYear,
        budgetAccount,
        ceiling,
        ownerEstimate,
        PlanStatements.none(),
        reserved,
        spent,
        announced,
        active);
  }

  public Rupiah left() {
    return ceiling.minus(reserved).minus(spent);
  }

  /** What open and paid orders hold of it together. */
  public Rupiah taken() {
    return reserved.plus(spent);
  }

  /** Whether orders may descend from it in the fiscal year. */
  public boolean isUsableIn(int year) {
    return announced && active && fiscalYear == year;
  }

  public PlanItem withVersion(long newVersion) {
    return new PlanItem(
        id,
        tenant,
        newVersion,
        workUnit,
        rupCode,
        name,
        fiscalYear,
        budgetAccount,
        ceiling,
        ownerEstimate,
        statements,
        reserved,
        spent,
        announced,
        active);
  }

  PlanItem withOwnerEstimate(@Nullable Rupiah newEstimate) {
    return new PlanItem(
        id,
        tenant,
        version,
        workUnit,
        rupCode,
        name,
        fiscalYear,
        budgetAccount,
        ceiling,
        newEstimate,
        statements,
        reserved,
        spent,
        announced,
        active);
  }

  PlanItem withStatement(PlanStatement statement) {
    return new PlanItem(
        id,
        tenant,
        version,
        workUnit,
        rupCode,
        name,
        fiscalYear,
        budgetAccount,
        ceiling,
        ownerEstimate,
        statements.with(statement),
        reserved,
        spent,
        announced,
        active);
  }
}
