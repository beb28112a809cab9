package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Race;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.StaleVersionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Many at once, and the same twice, on a storage. */
interface OrderConcurrencyContract extends OnStorage {

  /** What became of an attempt: a result, or the code of the refusal. */
  private static String outcome(Supplier<String> attempt) {
    try {
      return attempt.get();
    } catch (PolicyRefusalException e) {
      return "refused by " + e.findings().get(0).code();
    } catch (CatalogException e) {
      return e.code().name();
    }
  }

  @Test
  default void sixteen_clients_with_one_key_make_one_order() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor officer = scene.by(Role.PROCUREMENT_OFFICER);
      for (int round = 0; round < 10; round++) {
        PlanItem plan = scene.plan(1_000_000);
        Product paper = scene.product(1_000, new Stock.Tracked(100));
        CommandId command = scene.command(officer);
        OrderRequest request = scene.request(plan, paper, 5);

        List<PurchaseOrder> orders =
            Race.of(16, thread -> scene.catalog.orders().request(officer, command, request));

        assertThat(orders).containsOnly(orders.get(0));
        assertThat(scene.stockOf(paper.id())).isEqualTo(95);
        assertThat(scene.plan(plan.id()).reserved()).isEqualTo(Rupiah.of(5_550));
      }
    }
  }

  @Test
  default void sixteen_clients_with_one_key_act_once() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor approver = scene.by(Role.COMMITMENT_OFFICER);
      PurchaseOrder order = scene.requested();
      CommandId command = scene.command(approver);

      List<PurchaseOrder> answers =
          Race.of(
              16,
              thread ->
                  scene
                      .catalog
                      .orders()
                      .act(approver, command, order.id(), 1, OrderAction.APPROVE, Map.of()));

      assertThat(answers).containsOnly(scene.order(order.id()));
      assertThat(answers.get(0).version()).isEqualTo(2);
    }
  }

  @Test
  default void a_key_with_another_request_is_refused_and_a_refusal_frees_its_key() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor officer = scene.by(Role.PROCUREMENT_OFFICER);
      PlanItem plan = scene.plan(1_000_000);
      Product paper = scene.product(1_000, new Stock.Tracked(100));
      CommandId command = scene.command(officer);
      Orders orders = scene.catalog.orders();
      assertThat(
              outcome(
                  () ->
                      orders
                          .request(officer, command, scene.request(plan, paper, 101))
                          .id()
                          .toString()))
          .isEqualTo("STOCK_EXCEEDED");
      PurchaseOrder made = orders.request(officer, command, scene.request(plan, paper, 100));

      assertThat(orders.request(officer, command, scene.request(plan, paper, 100)))
          .as("the repeat of a request that would be refused by now")
          .isEqualTo(made);
      for (OrderRequest other :
          List.of(
              scene.request(plan, paper, 99),
              scene.request(plan, new OrderRequest.Line(paper.id(), 100, null)),
              scene.request(scene.plan(1_000_000), paper, 100))) {
        assertThatThrownBy(() -> orders.request(officer, command, other))
            .isInstanceOfSatisfying(
                CatalogException.class,
                e -> assertThat(e.code()).isEqualTo(ErrorCode.IDEMPOTENCY_KEY_REUSED));
      }
      Actor other = scene.officer(Role.PROCUREMENT_OFFICER);
      assertThat(
              outcome(
                  () ->
                      orders
                          .request(
                              other,
                              new CommandId(other.person().value(), command.key()),
                              scene.request(plan, paper, 100))
                          .id()
                          .toString()))
          .as("the same key of another person is another command")
          .isEqualTo("STOCK_EXCEEDED");
    }
  }

  @Test
  default void fields_that_look_alike_in_a_row_are_another_request() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor approver = scene.by(Role.COMMITMENT_OFFICER);
      PurchaseOrder shipped = scene.lead(scene.requested(), OrderState.SHIPPED);
      CommandId command = scene.command(approver);
      Orders orders = scene.catalog.orders();
      Map<String, String> first =
          Map.of("function", "yes", "quantity", "yes", "time", "yes", "remark", "baik");
      orders.act(
          approver, command, shipped.id(), shipped.version(), OrderAction.ACCEPT_GOODS, first);

      assertThatThrownBy(
              () ->
                  orders.act(
                      approver,
                      command,
                      shipped.id(),
                      shipped.version(),
                      OrderAction.ACCEPT_GOODS,
                      Map.of("function", "yes, quantity=yes, remark=baik", "time", "yes")))
          .isInstanceOfSatisfying(
              CatalogException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.IDEMPOTENCY_KEY_REUSED));
    }
  }

  @Test
  default void of_64_buyers_ten_get_the_last_ten_pieces() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(1_000_000_000);
      Product paper = scene.product(1_000, new Stock.Tracked(10));
      Product ink = scene.product(1_000, new Stock.Tracked(1_000));

      List<String> outcomes =
          Race.of(
              64,
              thread -> {
                List<OrderRequest.Line> lines =
                    new ArrayList<>(List.of(scene.line(paper, 1), scene.line(ink, 2)));
                if (thread % 2 == 0) {
                  Collections.reverse(lines);
                }
                return outcome(
                    () ->
                        scene
                            .requested(scene.request(plan, lines.toArray(OrderRequest.Line[]::new)))
                            .state()
                            .name());
              });

      assertThat(outcomes)
          .containsOnly("AWAITING_APPROVAL", "STOCK_EXCEEDED")
          .filteredOn("AWAITING_APPROVAL"::equals)
          .hasSize(10);
      assertThat(scene.stockOf(paper.id())).isZero();
      assertThat(scene.stockOf(ink.id())).isEqualTo(980);
      assertThat(scene.plan(plan.id()).reserved()).isEqualTo(Rupiah.of(10 * 3_330));
    }
  }

  @Test
  default void of_32_orders_of_ten_million_a_budget_of_hundred_million_holds_ten() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(100_000_000);
      Product feast =
          scene.product(
              scene.supplier, scene.owner, "01.01", 10_000_000, new Stock.Capacity(100), true);

      List<String> outcomes =
          Race.of(
              32,
              thread ->
                  outcome(() -> scene.requested(scene.request(plan, feast, 1)).id().toString()));

      List<String> made = outcomes.stream().filter(outcome -> outcome.contains("-")).toList();
      assertThat(made).hasSize(10).doesNotHaveDuplicates();
      assertThat(outcomes.stream().filter(outcome -> !outcome.contains("-")))
          .isSubsetOf("BUDGET_EXCEEDED", "refused by BUDGET_EXCEEDED");
      assertThat(scene.plan(plan.id()).left()).isEqualTo(Rupiah.ZERO);

      // Given back once, though both officers end the order at the same moment.
      for (String id : made) {
        PurchaseOrder order = scene.order(OrderId.of(UUID.fromString(id)));
        Race.of(
            4,
            thread ->
                outcome(
                    () ->
                        (thread % 2 == 0
                                ? scene.act(Role.PROCUREMENT_OFFICER, order, OrderAction.CANCEL)
                                : scene.act(Role.COMMITMENT_OFFICER, order, OrderAction.REJECT))
                            .state()
                            .name()));
      }
      assertThat(scene.plan(plan.id()).left()).isEqualTo(Rupiah.of(100_000_000));
    }
  }

  @Test
  default void of_those_who_decide_at_the_same_moment_one_wins_and_the_others_see_the_state() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Product paper = scene.product(1_000, new Stock.Tracked(100_000));
      for (int round = 0; round < 15; round++) {
        PlanItem plan = scene.plan(1_000_000);
        PurchaseOrder order = scene.requested(scene.request(plan, paper, 1));
        List<String> outcomes =
            Race.of(
                3,
                thread ->
                    outcome(
                        () ->
                            switch (thread) {
                              case 0 ->
                                  scene
                                      .act(Role.COMMITMENT_OFFICER, order, OrderAction.APPROVE)
                                      .state()
                                      .name();
                              case 1 ->
                                  scene
                                      .act(Role.COMMITMENT_OFFICER, order, OrderAction.REJECT)
                                      .state()
                                      .name();
                              default ->
                                  scene
                                      .act(Role.PROCUREMENT_OFFICER, order, OrderAction.CANCEL)
                                      .state()
                                      .name();
                            }));

        PurchaseOrder after = scene.order(order.id());
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.steps()).hasSize(2);
        assertThat(outcomes).filteredOn(after.state().name()::equals).hasSize(1);
        assertThat(outcomes)
            .filteredOn(outcome -> !outcome.equals(after.state().name()))
            .isSubsetOf("ACTION_NOT_AVAILABLE", "STALE_VERSION");
        boolean ended = after.state().endedWithoutPurchase();
        assertThat(scene.plan(plan.id()).reserved()).isEqualTo(ended ? Rupiah.ZERO : order.gross());
      }
    }
  }

  @Test
  default void an_invoice_is_paid_once() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(1_000_000);
      Product paper = scene.product(1_000, new Stock.Tracked(100));
      PurchaseOrder invoiced =
          scene.lead(scene.requested(scene.request(plan, paper, 1)), OrderState.INVOICED);

      List<String> outcomes =
          Race.of(
              8,
              thread ->
                  outcome(
                      () ->
                          scene
                              .act(Role.EXPENDITURE_TREASURER, invoiced, OrderAction.PAY)
                              .state()
                              .name()));

      assertThat(outcomes).filteredOn("COMPLETED"::equals).hasSize(1);
      assertThat(scene.plan(plan.id()).spent()).isEqualTo(Rupiah.of(1_110));
      assertThat(scene.plan(plan.id()).reserved()).isEqualTo(Rupiah.ZERO);
    }
  }

  @Test
  default void two_who_sign_at_the_same_moment_complete_the_handover_together() {
    try (OrderScene scene = OrderScene.on(storage())) {
      for (int round = 0; round < 5; round++) {
        PurchaseOrder accepted = scene.lead(scene.requested(), OrderState.ACCEPTED);
        Race.of(
            2,
            thread -> {
              Role role = thread == 0 ? Role.COMMITMENT_OFFICER : Role.SUPPLIER;
              return outcome(
                  () -> {
                    try {
                      return scene.act(role, accepted, OrderAction.SIGN_HANDOVER).state().name();
                    } catch (StaleVersionException e) {
                      // Reload and sign again, as the message says.
                      return scene
                          .act(role, scene.order(accepted.id()), OrderAction.SIGN_HANDOVER)
                          .state()
                          .name();
                    }
                  });
            });

        PurchaseOrder signed = scene.order(accepted.id());
        assertThat(signed.state()).isEqualTo(OrderState.HANDOVER_SIGNED);
        assertThat(signed.version()).isEqualTo(accepted.version() + 2);
      }
    }
  }

  @Test
  default void nodes_give_each_number_once() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(100_000_000);
      Product paper = scene.product(1_000, new Stock.Tracked(1_000));
      List<PurchaseOrder> orders = new ArrayList<>();
      for (int i = 0; i < 48; i++) {
        orders.add(scene.requested(scene.request(plan, paper, 1)));
      }
      List<Orders> nodes = List.of(scene.catalog.orders(), scene.anotherNode().orders());
      Actor approver = scene.by(Role.COMMITMENT_OFFICER);

      List<String> numbers =
          Race.of(
              orders.size(),
              thread ->
                  nodes
                      .get(thread % 2)
                      .act(
                          approver,
                          null,
                          orders.get(thread).id(),
                          1,
                          OrderAction.APPROVE,
                          scene.fields(OrderAction.APPROVE))
                      .number());

      assertThat(numbers).doesNotHaveDuplicates().hasSize(48);
      assertThat(Set.copyOf(numbers)).doesNotContainNull();
    }
  }

  @Test
  default void an_order_that_is_approved_just_before_its_turn_does_not_expire() {
    MeanwhileStorage watched = new MeanwhileStorage(storage());
    try (OrderScene scene = OrderScene.on(watched)) {
      PurchaseOrder order = scene.requested();
      scene.clock.set(order.dueAt());
      watched.afterNextRead(() -> scene.act(Role.COMMITMENT_OFFICER, order, OrderAction.APPROVE));

      scene.catalog.orders().expireDue(100);

      assertThat(scene.order(order.id()).state())
          .isEqualTo(OrderState.AWAITING_SUPPLIER_CONFIRMATION);
    }
  }

  @Test
  default void an_order_that_changed_before_its_number_was_taken_is_stale_and_not_broken() {
    MeanwhileStorage watched = new MeanwhileStorage(storage());
    try (OrderScene scene = OrderScene.on(watched)) {
      PurchaseOrder order = scene.requested();
      watched.afterNextRead(() -> scene.act(Role.PROCUREMENT_OFFICER, order, OrderAction.CANCEL));

      assertThatThrownBy(() -> scene.act(Role.COMMITMENT_OFFICER, order, OrderAction.APPROVE))
          .isInstanceOf(StateConflictException.class);
    }
  }
}
