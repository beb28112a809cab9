package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.OrderStep;
import id.blangkon.catalog.order.PurchaseOrder;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record OrderStepRow(
    String tenantId,
    UUID orderId,
    int stepNumber,
    OrderAction action,
    @Nullable OrderState fromState,
    OrderState toState,
    UUID personId,
    Role role,
    Instant doneAt,
    String fields) {

  static OrderStepRow of(PurchaseOrder order, OrderStep step) {
    return new OrderStepRow(
        order.tenant().value(),
        order.id().value(),
        step.sequence(),
        step.action(),
        step.from(),
        step.to(),
        step.person().value(),
        step.role(),
        step.at(),
        FlatJson.write(step.fields()));
  }

  OrderStep toStep() {
    return new OrderStep(
        stepNumber,
        action,
        fromState,
        toState,
        PersonId.of(personId),
        role,
        doneAt,
        FlatJson.read(fields));
  }
}
