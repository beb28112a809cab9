package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanItemId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record PlanItemRow(
    String tenantId,
    UUID id,
    long version,
    UUID workUnitId,
    String rupCode,
    String name,
    String sortName,
    int fiscalYear,
    String budgetAccount,
    long ceiling,
    @Nullable Long ownerEstimate,
    @Nullable String statements,
    long reserved,
    long spent,
    boolean announced,
    boolean active) {

  static PlanItemRow of(PlanItem item) {
    Rupiah estimate = item.ownerEstimate();
    return new PlanItemRow(
        item.tenant().value(),
        item.id().value(),
        item.version(),
        item.workUnit().value(),
        item.rupCode(),
        item.name(),
        SortKey.of(item.name()),
        item.fiscalYear(),
        item.budgetAccount(),
        item.ceiling().amount(),
        estimate == null ? null : estimate.amount(),
        PlanStatementsText.write(item.statements()),
        item.reserved().amount(),
        item.spent().amount(),
        item.announced(),
        item.active());
  }

  PlanItem toPlanItem() {
    return new PlanItem(
        PlanItemId.of(id),
        TenantId.of(tenantId),
        version,
        WorkUnitId.of(workUnitId),
        rupCode,
        name,
        fiscalYear,
        budgetAccount,
        Rupiah.of(ceiling),
        ownerEstimate == null ? null : Rupiah.of(ownerEstimate),
        PlanStatementsText.read(statements),
        Rupiah.of(reserved),
        Rupiah.of(spent),
        announced,
        active);
  }
}
