package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanItemId;
import java.util.UUID;

record PlanItemRow(
    String tenantId,
    UUID id,
    UUID workUnitId,
    String rupCode,
    String name,
    String sortName,
    int fiscalYear,
    String budgetAccount,
    long ceiling,
    long reserved,
    long spent,
    boolean announced,
    boolean active) {

  static PlanItemRow of(PlanItem item) {
    return new PlanItemRow(
        item.tenant().value(),
        item.id().value(),
        item.workUnit().value(),
        item.rupCode(),
        item.name(),
        SortKey.of(item.name()),
        item.fiscalYear(),
        item.budgetAccount(),
        item.ceiling().amount(),
        item.reserved().amount(),
        item.spent().amount(),
        item.announced(),
        item.active());
  }

  PlanItem toPlanItem() {
    return new PlanItem(
        PlanItemId.of(id),
        TenantId.of(tenantId),
        WorkUnitId.of(workUnitId),
        rupCode,
        name,
        fiscalYear,
        budgetAccount,
        Rupiah.of(ceiling),
        Rupiah.of(reserved),
        Rupiah.of(spent),
        announced,
        active);
  }
}
