package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.order.OrderId;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.OrderSummary;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record OrderSummaryRow(
    UUID id,
    String tenantId,
    long version,
    @Nullable String orderNumber,
    OrderState state,
    String title,
    UUID workUnitId,
    UUID supplierId,
    long gross,
    Instant requestedAt,
    @Nullable Instant dueAt,
    @Nullable String waitingFor) {

  OrderSummary toSummary() {
    return new OrderSummary(
        OrderId.of(id),
        TenantId.of(tenantId),
        version,
        orderNumber,
        state,
        title,
        WorkUnitId.of(workUnitId),
        SupplierId.of(supplierId),
        Rupiah.of(gross),
        requestedAt,
        dueAt,
        RoleNames.read(waitingFor));
  }
}
