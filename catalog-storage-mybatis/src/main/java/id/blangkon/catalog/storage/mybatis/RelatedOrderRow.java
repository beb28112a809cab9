package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.order.OrderId;
import id.blangkon.catalog.order.RelatedOrder;
import id.blangkon.catalog.plan.PlanItemId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record RelatedOrderRow(
    UUID id,
    @Nullable String orderNumber,
    UUID supplierId,
    String category,
    UUID planItemId,
    String planName,
    String budgetAccount,
    Instant requestedAt,
    long gross) {

  RelatedOrder toRelated() {
    return new RelatedOrder(
        OrderId.of(id),
        orderNumber,
        SupplierId.of(supplierId),
        category,
        PlanItemId.of(planItemId),
        planName,
        budgetAccount,
        requestedAt,
        Rupiah.of(gross));
  }
}
