package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.PageRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may see an order and act on it, on a storage. */
interface OrderPermissionContract extends OnStorage {

  private static ErrorCode refusal(Runnable call) {
    try {
      call.run();
    } catch (CatalogException e) {
      return e.code();
    }
    throw new AssertionError("nothing was refused");
  }

  /**
   * Every action in every state by everybody: what the lifecycle does not give to the role is
   * refused, and refused before the fields are looked at.
   */
  @ParameterizedTest
  @EnumSource(OrderState.class)
  default void in_every_state_every_action_is_refused_to_every_role_that_has_no_part_in_it(
      OrderState state) {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder order = scene.lead(scene.requested(), state);
      Lifecycle lifecycle = scene.catalog.orders().lifecycle();
      for (OrderAction action : OrderAction.values()) {
        Optional<LifecycleEdge> edge = lifecycle.edge(state, action);
        scene.officers.forEach(
            (role, actor) -> {
              String what = state + " " + action + " by " + role;
              boolean sees = sees(role, order);
              boolean offered =
                  scene.catalog.orders().availableActions(actor, order).stream()
                      .anyMatch(available -> available.action() == action);
              if (edge.isPresent() && edge.get().roles().contains(role)) {
                assertThat(offered).as(what).isTrue();
                return;
              }
              assertThat(offered).as(what).isFalse();
              assertThat(refusal(() -> scene.act(actor, order, action)))
                  .as(what)
                  .isEqualTo(
                      !sees
                          ? ErrorCode.NOT_FOUND
                          : edge.isPresent()
                              ? ErrorCode.FORBIDDEN
                              : ErrorCode.ACTION_NOT_AVAILABLE);
            });
        scene.strangers.forEach(
            (role, actor) -> {
              assertThat(scene.catalog.orders().availableActions(actor, order)).isEmpty();
              assertThat(refusal(() -> scene.act(actor, order, action)))
                  .as("%s %s by %s of another work unit", state, action, role)
                  .isEqualTo(ErrorCode.NOT_FOUND);
            });
      }
      assertThat(scene.order(order.id())).isEqualTo(order);
    }
  }

  private static boolean sees(Role role, PurchaseOrder order) {
    return switch (role) {
      case BUDGET_USER,
          COMMITMENT_OFFICER,
          PROCUREMENT_OFFICER,
          EXPENDITURE_TREASURER,
          PROCUREMENT_UNIT,
          AUDITOR ->
          true;
      case SUPPLIER -> order.letterAt() != null;
      case PROVINCIAL_ADMIN, COOPERATIVES_OFFICER, SYSTEM -> false;
    };
  }

  @Test
  default void an_order_is_seen_by_its_parties_and_those_who_watch_over_them() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder requested = scene.requested();
      PurchaseOrder approved =
          scene.act(Role.COMMITMENT_OFFICER, scene.requested(), OrderAction.APPROVE);
      Orders orders = scene.catalog.orders();
      for (PurchaseOrder order : List.of(requested, approved)) {
        scene.officers.forEach(
            (role, actor) -> {
              if (sees(role, order)) {
                assertThat(orders.get(actor, order.id())).isEqualTo(order);
              } else {
                assertThat(refusal(() -> orders.get(actor, order.id())))
                    .as(role.name())
                    .isEqualTo(ErrorCode.NOT_FOUND);
              }
            });
        for (Actor stranger : scene.strangers.values()) {
          assertThat(refusal(() -> orders.get(stranger, order.id())))
              .isEqualTo(ErrorCode.NOT_FOUND);
        }
        assertThat(refusal(() -> orders.get(scene.admin, order.id())))
            .isEqualTo(ErrorCode.NOT_FOUND);
      }
      String number = approved.number();
      assertThat(orders.getByNumber(scene.owner, number)).isEqualTo(approved);
      assertThat(
              refusal(
                  () -> orders.getByNumber(scene.strangers.get(Role.COMMITMENT_OFFICER), number)))
          .isEqualTo(ErrorCode.NOT_FOUND);
    }
  }

  @Test
  default void an_order_of_one_tenant_is_not_seen_by_officers_of_another() {
    try (OrderScene scene = OrderScene.on(storage());
        OrderScene other = OrderScene.on(storage())) {
      PurchaseOrder order =
          scene.act(Role.COMMITMENT_OFFICER, scene.requested(), OrderAction.APPROVE);
      Orders orders = scene.catalog.orders();
      for (Actor actor : other.officers.values()) {
        assertThat(refusal(() -> orders.get(actor, order.id()))).isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(refusal(() -> scene.act(actor, order, OrderAction.CONFIRM)))
            .isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(orders.availableActions(actor, order)).isEmpty();
        assertThat(
                refusal(
                    () ->
                        orders.newest(
                            actor,
                            OrderFilter.ofWorkUnit(scene.tenant, scene.workUnit, Set.of()),
                            PageRequest.first())))
            .isEqualTo(ErrorCode.FORBIDDEN);
        assertThat(
                refusal(
                    () ->
                        orders.listOfSupplier(
                            actor, scene.supplier, Set.of(), PageRequest.first())))
            .isEqualTo(ErrorCode.FORBIDDEN);
      }
      PlanItem foreign = scene.plan(1_000_000);
      Product paper = scene.product(1_000, new Stock.Tracked(10));
      Actor officer = other.by(Role.PROCUREMENT_OFFICER);
      assertThat(
              refusal(
                  () ->
                      orders.request(
                          officer, scene.command(officer), scene.request(foreign, paper, 1))))
          .isEqualTo(ErrorCode.FORBIDDEN);
      assertThat(
              refusal(
                  () ->
                      orders.request(
                          officer, other.command(officer), other.request(foreign, paper, 1))))
          .as("the plan item of one tenant named under another")
          .isEqualTo(ErrorCode.INVALID_FIELD);
    }
  }

  @Test
  default void only_the_procurement_officer_of_the_work_unit_requests() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(1_000_000);
      Product paper = scene.product(1_000, new Stock.Tracked(10));
      List<Actor> others = new ArrayList<>(scene.strangers.values());
      scene.officers.forEach(
          (role, actor) -> {
            if (role != Role.PROCUREMENT_OFFICER) {
              others.add(actor);
            }
          });
      others.add(scene.admin);
      for (Actor actor : others) {
        OrderRequest request = scene.request(plan, paper, 1);
        assertThat(
                refusal(() -> scene.catalog.orders().request(actor, scene.command(actor), request)))
            .isEqualTo(ErrorCode.FORBIDDEN);
        assertThat(refusal(() -> scene.catalog.orders().preview(actor, request)))
            .isEqualTo(ErrorCode.FORBIDDEN);
      }
      assertThat(scene.stockOf(paper.id())).isEqualTo(10);
    }
  }

  private static void isSegregated(
      OrderScene scene, Actor actor, PurchaseOrder order, OrderAction action) {
    assertThat(refusal(() -> scene.act(actor, order, action)))
        .isEqualTo(ErrorCode.SEGREGATION_OF_DUTIES);
    assertThat(scene.catalog.orders().availableActions(actor, order))
        .extracting(AvailableAction::action)
        .doesNotContain(action);
    assertThat(scene.catalog.orders().blockedActions(actor, order))
        .extracting(BlockedAction::action)
        .contains(action);
    assertThat(scene.order(order.id())).isEqualTo(order);
  }

  private static PurchaseOrder requestedBy(OrderScene scene, Actor actor) {
    return scene
        .catalog
        .orders()
        .request(
            actor,
            scene.command(actor),
            scene.request(scene.plan(10_000_000), scene.product(1_000, new Stock.Tracked(10)), 1));
  }

  @Test
  default void one_who_requested_neither_approves_nor_rejects_nor_inspects_nor_signs() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor both = scene.officer(Role.PROCUREMENT_OFFICER, Role.COMMITMENT_OFFICER);
      PurchaseOrder requested = requestedBy(scene, both);
      isSegregated(scene, both, requested, OrderAction.APPROVE);
      isSegregated(scene, both, requested, OrderAction.REJECT);
      isSegregated(
          scene, both, scene.lead(requested, OrderState.SHIPPED), OrderAction.ACCEPT_GOODS);
      isSegregated(
          scene,
          both,
          scene.lead(requestedBy(scene, both), OrderState.ACCEPTED),
          OrderAction.SIGN_HANDOVER);
      assertThat(scene.act(both, requestedBy(scene, both), OrderAction.CANCEL).state())
          .as("as who requested they may cancel")
          .isEqualTo(OrderState.CANCELLED);
    }
  }

  @Test
  default void one_who_requested_approved_or_inspected_does_not_pay() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor requester = scene.officer(Role.PROCUREMENT_OFFICER, Role.EXPENDITURE_TREASURER);
      isSegregated(
          scene,
          requester,
          scene.lead(requestedBy(scene, requester), OrderState.INVOICED),
          OrderAction.PAY);

      Actor approver = scene.officer(Role.COMMITMENT_OFFICER, Role.EXPENDITURE_TREASURER);
      scene.officers.put(Role.COMMITMENT_OFFICER, approver);
      isSegregated(
          scene, approver, scene.lead(scene.requested(), OrderState.INVOICED), OrderAction.PAY);

      PurchaseOrder shipped;
      scene.officers.put(Role.COMMITMENT_OFFICER, scene.officer(Role.COMMITMENT_OFFICER));
      shipped = scene.lead(scene.requested(), OrderState.SHIPPED);
      PurchaseOrder accepted = scene.act(approver, shipped, OrderAction.ACCEPT_GOODS);
      PurchaseOrder signed =
          scene.act(
              Role.SUPPLIER,
              scene.act(Role.COMMITMENT_OFFICER, accepted, OrderAction.SIGN_HANDOVER),
              OrderAction.SIGN_HANDOVER);
      PurchaseOrder invoiced = scene.act(Role.SUPPLIER, signed, OrderAction.INVOICE);
      isSegregated(scene, approver, invoiced, OrderAction.PAY);
      assertThat(scene.act(Role.EXPENDITURE_TREASURER, invoiced, OrderAction.PAY).state())
          .isEqualTo(OrderState.COMPLETED);
    }
  }

  @Test
  default void one_who_acts_for_the_supplier_handles_its_orders_in_no_office() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor requester = scene.alsoActingForSupplier(scene.officer(Role.PROCUREMENT_OFFICER));
      OrderRequest request =
          scene.request(scene.plan(1_000_000), scene.product(1_000, new Stock.Tracked(10)), 1);
      assertThat(
              refusal(
                  () ->
                      scene.catalog.orders().request(requester, scene.command(requester), request)))
          .isEqualTo(ErrorCode.SEGREGATION_OF_DUTIES);
      assertThat(refusal(() -> scene.catalog.orders().preview(requester, request)))
          .isEqualTo(ErrorCode.SEGREGATION_OF_DUTIES);

      Actor approver = scene.alsoActingForSupplier(scene.officer(Role.COMMITMENT_OFFICER));
      isSegregated(scene, approver, scene.requested(), OrderAction.APPROVE);
      isSegregated(
          scene,
          approver,
          scene.lead(scene.requested(), OrderState.SHIPPED),
          OrderAction.ACCEPT_GOODS);
      Actor treasurer = scene.alsoActingForSupplier(scene.officer(Role.EXPENDITURE_TREASURER));
      isSegregated(
          scene, treasurer, scene.lead(scene.requested(), OrderState.INVOICED), OrderAction.PAY);
    }
  }

  @Test
  default void one_who_handled_an_order_in_office_does_not_act_for_its_supplier_later() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder approved =
          scene.lead(scene.requested(), OrderState.AWAITING_SUPPLIER_CONFIRMATION);
      for (Role role : List.of(Role.PROCUREMENT_OFFICER, Role.COMMITMENT_OFFICER)) {
        Actor changed = scene.alsoActingForSupplier(scene.by(role));
        isSegregated(scene, changed, approved, OrderAction.CONFIRM);
      }
    }
  }

  @Test
  default void one_of_the_office_who_has_not_handled_the_order_signs_for_the_own_business() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor both = scene.alsoActingForSupplier(scene.officer(Role.COMMITMENT_OFFICER));
      PurchaseOrder accepted = scene.lead(scene.requested(), OrderState.ACCEPTED);

      assertThat(scene.catalog.orders().availableActions(both, accepted))
          .extracting(AvailableAction::role)
          .containsExactly(Role.SUPPLIER);
      PurchaseOrder signed = scene.act(both, accepted, OrderAction.SIGN_HANDOVER);
      assertThat(signed.waitingFor()).containsExactly(Role.COMMITMENT_OFFICER);
    }
  }

  @Test
  default void who_may_not_approve_uses_no_number_up() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder order = scene.requested();
      Actor both = scene.officer(Role.PROCUREMENT_OFFICER, Role.COMMITMENT_OFFICER);
      PurchaseOrder own = requestedBy(scene, both);
      for (int i = 0; i < 30; i++) {
        assertThatThrownBy(() -> scene.act(scene.owner, order, OrderAction.APPROVE))
            .isInstanceOf(CatalogException.class);
        assertThatThrownBy(() -> scene.act(both, own, OrderAction.APPROVE))
            .isInstanceOf(CatalogException.class);
        assertThatThrownBy(() -> scene.act(Role.EXPENDITURE_TREASURER, order, OrderAction.APPROVE))
            .isInstanceOf(CatalogException.class);
      }

      assertThat(scene.act(Role.COMMITMENT_OFFICER, order, OrderAction.APPROVE).number())
          .endsWith("-000001");
    }
  }

  @Test
  default void the_inbox_shows_what_waits_for_the_actor_once_nearest_deadline_first() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder later = scene.requested();
      PurchaseOrder shipped = scene.lead(scene.requested(), OrderState.SHIPPED);
      scene.clock.advance(Duration.ofDays(-1));
      PurchaseOrder sooner = scene.requested();
      Actor approver = scene.officer(Role.COMMITMENT_OFFICER, Role.COMMITMENT_OFFICER);

      assertThat(scene.catalog.orders().inbox(approver, 100))
          .extracting(item -> item.order().id())
          .containsExactly(sooner.id(), later.id(), shipped.id());
      assertThat(scene.catalog.orders().inbox(approver, 2))
          .extracting(item -> item.order().id())
          .containsExactly(sooner.id(), later.id());
      assertThat(scene.catalog.orders().inbox(scene.by(Role.PROCUREMENT_OFFICER), 100)).isEmpty();
      assertThat(scene.catalog.orders().inbox(scene.owner, 100)).isEmpty();
      PurchaseOrder approved = scene.act(Role.COMMITMENT_OFFICER, sooner, OrderAction.APPROVE);
      assertThat(scene.catalog.orders().inbox(scene.owner, 100))
          .extracting(InboxItem::role, item -> item.order().id())
          .containsExactly(tuple(Role.SUPPLIER, approved.id()));
    }
  }

  @Test
  default void the_newest_orders_are_listed_to_those_who_may_see_them_all() {
    try (OrderScene scene = OrderScene.on(storage());
        OrderScene other = OrderScene.on(storage())) {
      PurchaseOrder requested = scene.requested();
      PurchaseOrder letter =
          scene.lead(scene.requested(), OrderState.AWAITING_SUPPLIER_CONFIRMATION);
      Orders orders = scene.catalog.orders();
      OrderFilter ofTenant = OrderFilter.ofTenant(scene.tenant, Set.of());
      OrderFilter ofUnit = OrderFilter.ofWorkUnit(scene.tenant, scene.workUnit, Set.of());
      OrderFilter ofSupplier = OrderFilter.ofSupplier(scene.supplier, Set.of());
      Actor auditor = scene.by(Role.AUDITOR);
      Actor treasurer = scene.by(Role.EXPENDITURE_TREASURER);

      assertThat(orders.newest(auditor, ofTenant, PageRequest.first()).items())
          .extracting(OrderSummary::id)
          .containsExactlyInAnyOrder(requested.id(), letter.id());
      assertThat(orders.count(auditor, ofUnit)).isEqualTo(2);
      assertThat(orders.count(treasurer, ofUnit)).isEqualTo(2);
      assertThat(orders.newest(scene.owner, ofSupplier, PageRequest.first()).items())
          .extracting(OrderSummary::id)
          .containsExactly(letter.id());

      for (OrderFilter filter : List.of(ofTenant, ofUnit, ofSupplier)) {
        Actor stranger = other.by(Role.AUDITOR);
        assertThat(refusal(() -> orders.newest(stranger, filter, PageRequest.first())))
            .isEqualTo(ErrorCode.FORBIDDEN);
        assertThat(refusal(() -> orders.count(stranger, filter))).isEqualTo(ErrorCode.FORBIDDEN);
      }
      assertThat(refusal(() -> orders.count(treasurer, ofTenant))).isEqualTo(ErrorCode.FORBIDDEN);
    }
  }

  @Test
  default void what_waits_for_others_is_shown_to_those_who_share_the_work() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Orders orders = scene.catalog.orders();
      PurchaseOrder requested = scene.requested();
      PurchaseOrder letter =
          scene.lead(scene.requested(), OrderState.AWAITING_SUPPLIER_CONFIRMATION);
      scene.lead(scene.requested(), OrderState.REJECTED);

      assertThat(orders.waitingForOthers(scene.by(Role.PROCUREMENT_OFFICER), 100))
          .extracting(item -> item.order().id())
          .containsExactlyInAnyOrder(requested.id(), letter.id());
      assertThat(orders.waitingForOthers(scene.by(Role.PROCUREMENT_OFFICER), 1)).hasSize(1);
      assertThat(orders.waitingForOthers(scene.by(Role.COMMITMENT_OFFICER), 100))
          .extracting(item -> item.order().id())
          .containsExactly(letter.id());
      assertThat(orders.waitingForOthers(scene.owner, 100)).isEmpty();
      assertThat(orders.waitingForOthers(scene.by(Role.AUDITOR), 100)).isEmpty();
    }
  }

  @Test
  default void a_supplier_lists_orders_from_their_letter_on() {
    try (OrderScene scene = OrderScene.on(storage())) {
      scene.requested();
      PurchaseOrder letter =
          scene.lead(scene.requested(), OrderState.AWAITING_SUPPLIER_CONFIRMATION);
      scene.lead(scene.requested(), OrderState.REJECTED);
      SupplierId another =
          scene.supplier(scene.owner, LegalForm.INDIVIDUAL, BusinessScale.MICRO, false);

      assertThat(
              scene
                  .catalog
                  .orders()
                  .listOfSupplier(scene.owner, scene.supplier, Set.of(), PageRequest.first())
                  .items())
          .extracting(OrderSummary::id)
          .containsExactly(letter.id());
      Actor owner = scene.catalog.people().actor(scene.owner.person());
      assertThat(
              scene
                  .catalog
                  .orders()
                  .listOfSupplier(owner, another, Set.of(), PageRequest.first())
                  .items())
          .isEmpty();
      assertThat(
              scene
                  .catalog
                  .orders()
                  .newest(
                      scene.by(Role.AUDITOR),
                      OrderFilter.ofWorkUnit(scene.tenant, scene.workUnit, Set.of()),
                      PageRequest.first())
                  .items())
          .hasSize(3);
    }
  }
}
