package id.blangkon.catalog.web;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.order.Delivery;
import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.order.OrderRequest;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.policy.PaymentMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes orders in any state through the use cases, each step by the one whose turn it is. */
final class OrdersInState {

  private static final Map<String, String> INSPECTED =
      Map.of("function", "yes", "quantity", "yes", "time", "yes");

  private final TestStore store;
  private final Map<String, Actor> actors = new HashMap<>();

  OrdersInState(TestStore store) {
    this.store = store;
  }

  /** A new order that has come to the state. */
  PurchaseOrder in(OrderState state) {
    return switch (state) {
      case AWAITING_APPROVAL -> requested();
      case AWAITING_SUPPLIER_CONFIRMATION ->
          act("ppk", in(OrderState.AWAITING_APPROVAL), OrderAction.APPROVE, Map.of());
      case CONFIRMED ->
          act(
              "penyedia",
              in(OrderState.AWAITING_SUPPLIER_CONFIRMATION),
              OrderAction.CONFIRM,
              Map.of());
      case SHIPPED -> act("penyedia", in(OrderState.CONFIRMED), OrderAction.SHIP, Map.of());
      case NONCONFORMING ->
          act(
              "ppk",
              in(OrderState.SHIPPED),
              OrderAction.REPORT_NONCONFORMITY,
              Map.of("reason", "Kurang"));
      case ACCEPTED -> act("ppk", in(OrderState.SHIPPED), OrderAction.ACCEPT_GOODS, INSPECTED);
      case HANDOVER_SIGNED ->
          act(
              "penyedia",
              act("ppk", in(OrderState.ACCEPTED), OrderAction.SIGN_HANDOVER, Map.of()),
              OrderAction.SIGN_HANDOVER,
              Map.of());
      case INVOICED ->
          act(
              "penyedia",
              in(OrderState.HANDOVER_SIGNED),
              OrderAction.INVOICE,
              Map.of("invoiceNumber", "INV-1"));
      case COMPLETED ->
          act(
              "bendahara",
              in(OrderState.INVOICED),
              OrderAction.PAY,
              Map.of("paymentReference", "SP2D-1"));
      case REJECTED ->
          act(
              "ppk",
              in(OrderState.AWAITING_APPROVAL),
              OrderAction.REJECT,
              Map.of("reason", "Tidak perlu"));
      case CANCELLED ->
          act(
              "pp",
              in(OrderState.AWAITING_APPROVAL),
              OrderAction.CANCEL,
              Map.of("reason", "Salah pilih"));
      case EXPIRED -> throw new IllegalArgumentException("only time lets an order expire");
    };
  }

  private PurchaseOrder requested() {
    Actor officer = actor("pp");
    return store
        .catalog
        .orders()
        .request(
            officer,
            new CommandId(officer.person().value(), UUID.randomUUID().toString()),
            new OrderRequest(
                    TestStore.SEMARANG,
                    store.plan.id(),
                    List.of(new OrderRequest.Line(store.mealBox.id(), 1, null)),
                    new Delivery(
                        TestStore.SEMARANG.region(),
                        "Jalan Pemuda 148",
                        "Sri",
                        "0812-3450-0001",
                        store.catalog.calendar().dayOf(store.clock.instant()).plusDays(7)),
                    PaymentMethod.DIRECT,
                    null)
                .because("Kebutuhan lain daripada pesanan sebelumnya"));
  }

  private PurchaseOrder act(
      String username, PurchaseOrder order, OrderAction action, Map<String, String> fields) {
    return store
        .catalog
        .orders()
        .act(actor(username), null, order.id(), order.version(), action, fields);
  }

  private Actor actor(String username) {
    return actors.computeIfAbsent(
        username, name -> store.catalog.people().actor(store.data.person(name)));
  }
}
