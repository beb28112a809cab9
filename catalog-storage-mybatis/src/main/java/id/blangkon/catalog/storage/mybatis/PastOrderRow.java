package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.order.OrderId;
import id.blangkon.catalog.order.OrderLine;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.PastOrder;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanItemId;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.procurement.ContractForm;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order beside its plan item and the role of its first step, so that one statement reads it. */
record PastOrderRow(
    String tenantId,
    UUID id,
    @Nullable String orderNumber,
    OrderState state,
    UUID workUnitId,
    UUID planItemId,
    UUID supplierId,
    PaymentMethod payment,
    @Nullable ContractForm contractForm,
    String category,
    long gross,
    Instant requestedAt,
    @Nullable Instant letterAt,
    Role requester,
    long planVersion,
    UUID planWorkUnitId,
    String rupCode,
    String planName,
    int fiscalYear,
    String budgetAccount,
    long ceiling,
    @Nullable Long ownerEstimate,
    @Nullable String statements,
    long reserved,
    long spent,
    boolean announced,
    boolean active) {

  PastOrder toPast(List<OrderLine> lines) {
    return new PastOrder(
        OrderId.of(id),
        orderNumber,
        TenantId.of(tenantId),
        WorkUnitId.of(workUnitId),
        state,
        plan(),
        SupplierId.of(supplierId),
        payment,
        contractForm,
        category,
        Rupiah.of(gross),
        requester,
        requestedAt,
        letterAt,
        lines);
  }

  private PlanItem plan() {
    return new PlanItem(
        PlanItemId.of(planItemId),
        TenantId.of(tenantId),
        planVersion,
        WorkUnitId.of(planWorkUnitId),
        rupCode,
        planName,
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
