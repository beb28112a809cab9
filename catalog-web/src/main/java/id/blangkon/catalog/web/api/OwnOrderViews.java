package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.agency.Agency;
import id.blangkon.catalog.agency.WorkUnit;
import id.blangkon.catalog.order.AvailableAction;
import id.blangkon.catalog.order.Delivery;
import id.blangkon.catalog.order.OrderLine;
import id.blangkon.catalog.order.OrderStep;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.tax.LatePenalty;
import id.blangkon.catalog.tenant.Tenant;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the whole view of an order for one who may see it. */
final class OwnOrderViews {

  private final Catalog catalog;

  @Inject
  OwnOrderViews(Catalog catalog) {
    this.catalog = catalog;
  }

  OrderJson of(Actor actor, PurchaseOrder order) {
    Delivery delivery = order.delivery();
    return new OrderJson(
        order.id().toString(),
        order.number(),
        catalog.orders().ocid(order.id()),
        order.state().name(),
        order.version(),
        order.title(),
        buyer(order),
        supplier(order),
        largest(order).category(),
        plan(order),
        order.payment().name(),
        form(order),
        order.goods().amount(),
        order.freight().amount(),
        order.vat().amount(),
        order.gross().amount(),
        order.taxes().stream().map(TaxAssessmentJson.TaxLineJson::of).toList(),
        order.withheld().amount(),
        penalty(order.penalty()),
        order.netToSupplier().amount(),
        order.requestedAt(),
        order.letterAt(),
        order.paidAt(),
        order.dueAt(),
        order.waitingFor().stream().map(Enum::name).sorted().toList(),
        new OrderJson.OrderDeliveryJson(
            delivery.region().value(),
            delivery.address(),
            delivery.recipient(),
            delivery.phone(),
            delivery.neededBy()),
        order.note(),
        order.packId(),
        order.lines().stream().map(OwnOrderViews::line).toList(),
        order.steps().stream().map(OwnOrderViews::step).toList(),
        order.findings().stream().map(OrderFindingJson::of).toList(),
        order.reason(),
        actions(actor, order));
  }

  private static OrderJson.@Nullable LatePenaltyJson penalty(@Nullable LatePenalty penalty) {
    return penalty == null
        ? null
        : new OrderJson.LatePenaltyJson(
            penalty.days(),
            penalty.amount().amount(),
            penalty.legalBasis(),
            penalty.reviewState().name());
  }

  private OrderBuyerJson buyer(PurchaseOrder order) {
    Tenant tenant = catalog.tenants().get(order.tenant());
    WorkUnit workUnit = catalog.agencies().workUnit(order.tenant(), order.workUnit());
    Agency agency = catalog.agencies().agency(order.tenant(), workUnit.agency());
    return new OrderBuyerJson(
        tenant.id().value(),
        tenant.name(),
        agency.id().toString(),
        agency.name(),
        workUnit.id().toString(),
        workUnit.name());
  }

  private OrderJson.OrderPlanJson plan(PurchaseOrder order) {
    PlanItem plan = catalog.plans().ofOrder(order.tenant(), order.planItem());
    return new OrderJson.OrderPlanJson(plan.id().toString(), plan.rupCode(), plan.name());
  }

  private ProductSupplierJson supplier(PurchaseOrder order) {
    Supplier supplier = catalog.suppliers().getPublic(order.supplier());
    return ProductSupplierJson.of(supplier);
  }

  private List<OrderJson.OrderActionJson> actions(Actor actor, PurchaseOrder order) {
    return catalog.orders().availableActions(actor, order).stream()
        .map(available -> action(order, available))
        .toList();
  }

  private static OrderJson.OrderActionJson action(PurchaseOrder order, AvailableAction available) {
    String name = available.action().pathName();
    return new OrderJson.OrderActionJson(
        name,
        available.role().name(),
        "POST",
        "/api/v1/orders/" + order.id() + "/actions/" + name,
        OrderCommands.needsKey(available.action()),
        available.fields().stream()
            .map(
                field ->
                    new OrderJson.OrderFieldJson(field.name(), field.required(), field.values()))
            .toList());
  }

  private static @Nullable String form(PurchaseOrder order) {
    ContractForm form = order.form();
    return form == null ? null : form.name();
  }

  private static OrderLine largest(PurchaseOrder order) {
    return order.lines().stream()
        .max(
            Comparator.comparing(OrderLine::gross)
                .thenComparing(Comparator.comparing(OrderLine::number).reversed()))
        .orElseThrow();
  }

  private static OrderJson.OrderLineJson line(OrderLine line) {
    return new OrderJson.OrderLineJson(
        line.number(),
        line.product().toString(),
        line.name(),
        line.category(),
        line.unit(),
        line.quantity(),
        line.unitPrice().amount(),
        line.taxInclusive(),
        line.net().amount(),
        line.vat().amount(),
        line.vatRate().numerator() + "/" + line.vatRate().denominator(),
        line.domestic(),
        line.localContentPercent() == null ? null : line.localContentPercent().longValue(),
        line.listedDays(),
        line.note());
  }

  private static OrderJson.OrderStepJson step(OrderStep step) {
    return new OrderJson.OrderStepJson(
        step.sequence(),
        step.action().name(),
        step.from() == null ? null : step.from().name(),
        step.to().name(),
        step.role().name(),
        step.at(),
        step.fields());
  }
}
