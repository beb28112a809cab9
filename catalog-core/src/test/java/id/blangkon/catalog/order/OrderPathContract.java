package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldError;
import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.region.Region;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.StaleVersionException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of an order, from request to its end, on a storage. */
interface OrderPathContract extends OnStorage {

  @Test
  default void an_order_goes_from_request_to_payment() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(1_000_000);
      Product paper = scene.product(55_000, new Stock.Tracked(10));
      PurchaseOrder requested = scene.requested(scene.request(plan, paper, 3));

      assertThat(requested.state()).isEqualTo(OrderState.AWAITING_APPROVAL);
      assertThat(requested.goods()).isEqualTo(Rupiah.of(165_000));
      assertThat(requested.vat()).isEqualTo(Rupiah.of(18_150));
      assertThat(requested.gross()).isEqualTo(Rupiah.of(183_150));
      assertThat(requested.lines().get(0).vatRate()).isEqualTo(new Rate(11, 100));
      assertThat(requested.number()).isNull();
      assertThat(requested.waitingFor()).containsExactly(Role.COMMITMENT_OFFICER);
      assertThat(requested.dueAt()).isEqualTo(Instant.parse("2026-11-27T09:00:00Z"));
      assertThat(scene.stockOf(paper.id())).isEqualTo(7);
      assertThat(scene.plan(plan.id()).reserved()).isEqualTo(Rupiah.of(183_150));

      scene.clock.advance(Duration.ofHours(1));
      PurchaseOrder approved = scene.lead(requested, OrderState.AWAITING_SUPPLIER_CONFIRMATION);
      assertThat(approved.number())
          .matches("SP-" + scene.tenant.value().replace(".", "") + "-26-\\d{6}");
      assertThat(approved.letterAt()).isEqualTo(scene.clock.instant());
      assertThat(approved.approvedBy()).isEqualTo(scene.by(Role.COMMITMENT_OFFICER).person());
      assertThat(approved.waitingFor()).containsExactly(Role.SUPPLIER);

      PurchaseOrder completed = approved;
      completed = scene.act(Role.SUPPLIER, completed, OrderAction.CONFIRM);
      completed = scene.act(Role.SUPPLIER, completed, OrderAction.SHIP);
      completed = scene.act(Role.COMMITMENT_OFFICER, completed, OrderAction.ACCEPT_GOODS);
      completed = scene.act(Role.COMMITMENT_OFFICER, completed, OrderAction.SIGN_HANDOVER);
      completed = scene.act(Role.SUPPLIER, completed, OrderAction.SIGN_HANDOVER);
      completed = scene.act(Role.SUPPLIER, completed, OrderAction.INVOICE);
      assertThat(completed.dueAt()).isNotNull();
      assertThat(scene.plan(plan.id()).spent()).isEqualTo(Rupiah.ZERO);
      completed = scene.act(Role.EXPENDITURE_TREASURER, completed, OrderAction.PAY);

      assertThat(completed.state()).isEqualTo(OrderState.COMPLETED);
      assertThat(completed.paidAt()).isEqualTo(scene.clock.instant());
      assertThat(completed.paidBy()).isEqualTo(scene.by(Role.EXPENDITURE_TREASURER).person());
      assertThat(completed.waitingFor()).isEmpty();
      assertThat(completed.dueAt()).isNull();
      assertThat(completed.number()).isEqualTo(approved.number());
      assertThat(completed.steps())
          .extracting(OrderStep::action)
          .containsExactly(
              OrderAction.REQUEST,
              OrderAction.APPROVE,
              OrderAction.CONFIRM,
              OrderAction.SHIP,
              OrderAction.ACCEPT_GOODS,
              OrderAction.SIGN_HANDOVER,
              OrderAction.SIGN_HANDOVER,
              OrderAction.INVOICE,
              OrderAction.PAY);
      assertThat(completed.version()).isEqualTo(9);
      assertThat(scene.order(completed.id())).isEqualTo(completed);
      assertThat(scene.stockOf(paper.id())).isEqualTo(7);
      PlanItem paid = scene.plan(plan.id());
      assertThat(paid.reserved()).isEqualTo(Rupiah.ZERO);
      assertThat(paid.spent()).isEqualTo(Rupiah.of(183_150));
      assertThat(paid.left()).isEqualTo(Rupiah.of(1_000_000 - 183_150));
    }
  }

  /** The ends without a purchase: from which state, by whom, by what. */
  @ParameterizedTest
  @CsvSource({
    "AWAITING_APPROVAL, COMMITMENT_OFFICER, REJECT, REJECTED",
    "AWAITING_APPROVAL, PROCUREMENT_OFFICER, CANCEL, CANCELLED",
    "AWAITING_SUPPLIER_CONFIRMATION, SUPPLIER, DECLINE, REJECTED",
    "AWAITING_SUPPLIER_CONFIRMATION, COMMITMENT_OFFICER, CANCEL, CANCELLED",
    "NONCONFORMING, COMMITMENT_OFFICER, CANCEL, CANCELLED"
  })
  default void an_order_that_ends_without_a_purchase_gives_stock_and_budget_back_once(
      OrderState from, Role role, OrderAction action, OrderState to) {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(1_000_000);
      Product paper = scene.product(50_000, new Stock.Tracked(10));
      Product service = scene.product(20_000, new Stock.OnRequest(3));
      PurchaseOrder order =
          scene.lead(
              scene.requested(scene.request(plan, scene.line(paper, 4), scene.line(service, 5))),
              from);
      assertThat(scene.stockOf(paper.id())).isEqualTo(6);

      PurchaseOrder ended = scene.act(role, order, action);

      assertThat(ended.state()).isEqualTo(to);
      assertThat(ended.waitingFor()).isEmpty();
      assertThat(ended.dueAt()).isNull();
      assertThat(scene.stockOf(paper.id())).isEqualTo(10);
      assertThat(scene.product(service.id()).stock()).isEqualTo(new Stock.OnRequest(3));
      assertThat(scene.plan(plan.id()).left()).isEqualTo(Rupiah.of(1_000_000));
      for (OrderAction again : OrderAction.values()) {
        assertThatThrownBy(() -> scene.act(role, ended, again))
            .isInstanceOf(StateConflictException.class);
      }
      assertThat(scene.stockOf(paper.id())).isEqualTo(10);
      assertThat(scene.plan(plan.id()).left()).isEqualTo(Rupiah.of(1_000_000));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = OrderState.class,
      names = {"AWAITING_APPROVAL", "AWAITING_SUPPLIER_CONFIRMATION"})
  default void an_order_expires_when_its_deadline_has_passed_and_not_before(OrderState state) {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(1_000_000);
      Product paper = scene.product(50_000, new Stock.Tracked(10));
      PurchaseOrder order = scene.lead(scene.requested(scene.request(plan, paper, 4)), state);
      Instant dueAt = order.dueAt();

      scene.clock.set(dueAt.minusNanos(1_000));
      scene.catalog.orders().expireDue(100);
      assertThat(scene.order(order.id()).state()).isEqualTo(state);

      scene.clock.set(dueAt);
      scene.catalog.worker().runDue();
      PurchaseOrder expired = scene.order(order.id());
      assertThat(expired.state()).isEqualTo(OrderState.EXPIRED);
      OrderStep last = expired.steps().get(expired.steps().size() - 1);
      assertThat(last.action()).isEqualTo(OrderAction.EXPIRE);
      assertThat(last.role()).isEqualTo(Role.SYSTEM);
      assertThat(scene.stockOf(paper.id())).isEqualTo(10);
      assertThat(scene.plan(plan.id()).left()).isEqualTo(Rupiah.of(1_000_000));

      scene.catalog.worker().runDue();
      assertThat(scene.order(order.id())).isEqualTo(expired);
      assertThat(scene.stockOf(paper.id())).isEqualTo(10);
    }
  }

  @Test
  default void an_order_that_was_approved_in_the_last_moment_gets_its_new_deadline() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder order = scene.requested();
      scene.clock.set(order.dueAt());
      PurchaseOrder approved = scene.act(Role.COMMITMENT_OFFICER, order, OrderAction.APPROVE);

      scene.catalog.orders().expireDue(100);

      assertThat(scene.order(order.id())).isEqualTo(approved);
    }
  }

  @Test
  default void an_unpaid_invoice_is_late_and_does_not_expire() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder invoiced = scene.lead(scene.requested(), OrderState.INVOICED);
      scene.clock.set(invoiced.dueAt().plus(Duration.ofDays(400)));

      scene.catalog.orders().expireDue(100);

      assertThat(scene.order(invoiced.id())).isEqualTo(invoiced);
    }
  }

  @Test
  default void goods_that_do_not_conform_are_sent_again_until_they_do() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder order = scene.lead(scene.requested(), OrderState.SHIPPED);
      for (int round = 0; round < 3; round++) {
        order = scene.act(Role.COMMITMENT_OFFICER, order, OrderAction.REPORT_NONCONFORMITY);
        assertThat(order.state()).isEqualTo(OrderState.NONCONFORMING);
        assertThat(order.waitingFor()).containsExactly(Role.SUPPLIER);
        order = scene.act(Role.SUPPLIER, order, OrderAction.SHIP);
        assertThat(order.state()).isEqualTo(OrderState.SHIPPED);
      }
      PurchaseOrder accepted = scene.act(Role.COMMITMENT_OFFICER, order, OrderAction.ACCEPT_GOODS);

      assertThat(accepted.state()).isEqualTo(OrderState.ACCEPTED);
      assertThat(accepted.steps()).hasSize(11);
    }
  }

  @ParameterizedTest
  @CsvSource({"COMMITMENT_OFFICER, SUPPLIER", "SUPPLIER, COMMITMENT_OFFICER"})
  default void the_handover_is_signed_by_both_sides_in_any_order_once_each(
      Role first, Role second) {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder accepted = scene.lead(scene.requested(), OrderState.ACCEPTED);
      PurchaseOrder half = scene.act(first, accepted, OrderAction.SIGN_HANDOVER);

      assertThat(half.state()).isEqualTo(OrderState.ACCEPTED);
      assertThat(half.version()).isEqualTo(accepted.version() + 1);
      assertThat(half.waitingFor()).containsExactly(second);
      assertThat(actions(scene, first, half)).isEmpty();
      assertThat(actions(scene, second, half)).containsExactly(OrderAction.SIGN_HANDOVER);
      assertThatThrownBy(() -> scene.act(first, half, OrderAction.SIGN_HANDOVER))
          .isInstanceOf(StateConflictException.class);
      assertThatThrownBy(() -> scene.act(first, accepted, OrderAction.SIGN_HANDOVER))
          .as("a second click, with the version of the first")
          .isInstanceOf(StateConflictException.class);
      assertThat(scene.order(half.id())).isEqualTo(half);

      PurchaseOrder signed = scene.act(second, half, OrderAction.SIGN_HANDOVER);
      assertThat(signed.state()).isEqualTo(OrderState.HANDOVER_SIGNED);
      assertThat(signed.waitingFor()).containsExactly(Role.SUPPLIER);
    }
  }

  private static List<OrderAction> actions(OrderScene scene, Role role, PurchaseOrder order) {
    return scene.catalog.orders().availableActions(scene.by(role), order).stream()
        .map(AvailableAction::action)
        .toList();
  }

  @Test
  default void an_action_on_an_older_version_is_stale_and_one_in_a_wrong_state_is_a_conflict() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder accepted = scene.lead(scene.requested(), OrderState.ACCEPTED);
      scene.act(Role.SUPPLIER, accepted, OrderAction.SIGN_HANDOVER);

      assertThatThrownBy(
              () -> scene.act(Role.COMMITMENT_OFFICER, accepted, OrderAction.SIGN_HANDOVER))
          .isInstanceOf(StaleVersionException.class);

      PurchaseOrder other = scene.requested();
      scene.act(Role.PROCUREMENT_OFFICER, other, OrderAction.CANCEL);
      assertThatThrownBy(() -> scene.act(Role.COMMITMENT_OFFICER, other, OrderAction.APPROVE))
          .as("the state comes before the version")
          .isInstanceOfSatisfying(
              StateConflictException.class,
              e -> {
                assertThat(e.state()).isEqualTo(OrderState.CANCELLED);
                assertThat(e.code()).isEqualTo(ErrorCode.ACTION_NOT_AVAILABLE);
              });
    }
  }

  @Test
  default void an_action_names_every_field_that_is_missing_unknown_or_wrong() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder shipped = scene.lead(scene.requested(), OrderState.SHIPPED);
      Map<String, String> fields = new HashMap<>();
      fields.put("function", "no");
      fields.put("quantity", " ");
      fields.put("remark", "x".repeat(1_001));
      fields.put("discount", "10");

      assertThat(rejected(scene, shipped, OrderAction.ACCEPT_GOODS, fields))
          .containsExactlyInAnyOrder("function", "quantity", "time", "remark", "discount");
      assertThat(rejected(scene, shipped, OrderAction.REPORT_NONCONFORMITY, Map.of()))
          .containsExactly("reason");
      assertThat(
              rejected(scene, shipped, OrderAction.REPORT_NONCONFORMITY, Map.of("reason", "\t \n")))
          .containsExactly("reason");
      assertThat(scene.order(shipped.id())).isEqualTo(shipped);
    }
  }

  private static List<String> rejected(
      OrderScene scene, PurchaseOrder order, OrderAction action, Map<String, String> fields) {
    try {
      scene
          .catalog
          .orders()
          .act(
              scene.by(Role.COMMITMENT_OFFICER), null, order.id(), order.version(), action, fields);
      return List.of();
    } catch (CatalogException e) {
      assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD);
      return e.fields().stream().map(FieldError::field).toList();
    }
  }

  @Test
  default void a_place_outside_the_suppliers_service_area_is_refused_with_what_it_is() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(1_000_000);
      Product paper = scene.product(1_000, new Stock.Tracked(10));
      OrderRequest asked = scene.request(plan, paper, 1);
      RegionCode province = scene.tenant.region().province();
      RegionCode elsewhere =
          scene.catalog.regions().within(province).stream()
              .map(Region::code)
              .filter(code -> !code.equals(scene.tenant.region()))
              .findFirst()
              .orElseThrow();

      assertThatThrownBy(() -> scene.requested(deliveredTo(asked, elsewhere)))
          .isInstanceOfSatisfying(
              CatalogException.class,
              e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD);
                assertThat(e.fields())
                    .extracting(FieldError::field)
                    .containsExactly("delivery.regionCode");
                String home = scene.catalog.regions().get(scene.tenant.region()).name();
                String place = scene.catalog.regions().get(elsewhere).name();
                assertThat(e.text().indonesian())
                    .contains("mengantar ke " + home + ", tidak ke " + place);
                assertThat(e.text().english())
                    .contains("delivers to " + home + ", not to " + place);
              });
      assertThat(scene.stockOf(paper.id())).isEqualTo(10);
      RegionCode district = scene.catalog.regions().within(scene.tenant.region()).get(0).code();
      assertThat(scene.requested(deliveredTo(asked, district)).delivery().region())
          .as("a district of the service area")
          .isEqualTo(district);
    }
  }

  private static OrderRequest deliveredTo(OrderRequest asked, RegionCode place) {
    Delivery d = asked.delivery();
    return new OrderRequest(
            asked.tenant(),
            asked.planItem(),
            asked.lines(),
            new Delivery(place, d.address(), d.recipient(), d.phone(), d.neededBy()),
            asked.payment(),
            asked.note())
        .because(asked.reason());
  }

  @Test
  default void a_request_names_every_field_of_the_delivery_that_is_wrong() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(1_000_000);
      Product paper = scene.product(1_000, new Stock.Tracked(10));
      OrderRequest wrong =
          new OrderRequest(
              scene.tenant,
              plan.id(),
              List.of(scene.line(paper, 1)),
              new Delivery(
                  RegionCode.of("99.99"),
                  " ",
                  "x".repeat(201),
                  "tanya",
                  LocalDate.of(2026, 11, 23)),
              PaymentMethod.DIRECT,
              "x".repeat(1_001));

      assertThatThrownBy(() -> scene.requested(wrong))
          .isInstanceOfSatisfying(
              CatalogException.class,
              e ->
                  assertThat(e.fields())
                      .extracting(FieldError::field)
                      .containsExactly(
                          "delivery.regionCode",
                          "delivery.address",
                          "delivery.recipient",
                          "delivery.phone",
                          "delivery.neededBy",
                          "note"));
    }
  }

  @Test
  default void a_request_names_every_line_that_is_wrong() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(1_000_000);
      Product paper = scene.product(1_000, new Stock.Tracked(10));
      Product dear = scene.product(1_000_000_000_000L, new Stock.OnRequest(1));
      Actor founder = scene.strangers.get(Role.BUDGET_USER);
      SupplierId other = scene.supplier(founder, LegalForm.CV, BusinessScale.MICRO, false);
      Product theirs =
          scene.product(
              other,
              scene.catalog.people().actor(founder.person()),
              "02.01",
              1_000,
              new Stock.Tracked(9),
              true);

      assertThat(lines(scene, scene.request(plan))).containsExactly("lines");
      assertThat(
              lines(
                  scene,
                  scene.request(
                      plan,
                      scene.line(paper, 0),
                      scene.line(paper, 1),
                      scene.line(dear, 1_000_001))))
          .containsExactly("lines[0].quantity", "lines[1].productId", "lines[2].quantity");
      assertThat(lines(scene, scene.request(plan, scene.line(paper, 1), scene.line(theirs, 1))))
          .containsExactly("lines[1].productId");
      assertThat(lines(scene, scene.request(plan, scene.line(dear, 1_001))))
          .as("a value that cannot be added up is refused in words")
          .containsExactly("lines[0].quantity");
      assertThat(lines(scene, scene.request(plan, scene.line(paper, 11))))
          .as("more than the stock")
          .containsExactly("lines[0].quantity");
      assertThat(scene.stockOf(paper.id())).isEqualTo(10);
    }
  }

  private static List<String> lines(OrderScene scene, OrderRequest request) {
    try {
      scene.requested(request);
      return List.of();
    } catch (PolicyRefusalException e) {
      throw e;
    } catch (CatalogException e) {
      return e.fields().stream().map(FieldError::field).toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"49999999, false", "50000000, false", "50000001, true"})
  default void the_ceiling_refuses_with_every_finding_and_keeps_nothing(
      long price, boolean refused) {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(100_000_000);
      // Catering is outside VAT, so that the price is the gross value.
      Product feast =
          scene.product(scene.supplier, scene.owner, "01.01", price, new Stock.Tracked(3), true);
      OrderRequest request = scene.request(plan, feast, 1);

      OrderPreview preview =
          scene.catalog.orders().preview(scene.by(Role.PROCUREMENT_OFFICER), request);
      assertThat(preview.gross()).isEqualTo(Rupiah.of(price));
      assertThat(preview.isBlocked()).isEqualTo(refused);
      if (refused) {
        assertThatThrownBy(() -> scene.requested(request))
            .isInstanceOfSatisfying(
                PolicyRefusalException.class,
                e -> {
                  assertThat(e.findings()).isEqualTo(preview.findings());
                  assertThat(e.findings())
                      .extracting(Finding::code)
                      .containsExactlyInAnyOrder(
                          "STORE_CEILING",
                          "NATIONAL_SYSTEM",
                          "MICRO_SMALL_SUPPLIER",
                          "CATALOGUE_CHECK",
                          "OWNER_ESTIMATE_NEEDED");
                });
        assertThat(scene.stockOf(feast.id())).isEqualTo(3);
        assertThat(scene.plan(plan.id()).reserved()).isEqualTo(Rupiah.ZERO);
      } else {
        PurchaseOrder order = scene.requested(request);
        assertThat(order.findings()).isEqualTo(preview.findings());
        assertThat(scene.order(order.id()).findings()).isEqualTo(preview.findings());
      }
    }
  }

  @Test
  default void a_preview_writes_nothing() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(1_000_000);
      Product paper = scene.product(1_000, new Stock.Tracked(10));

      scene
          .catalog
          .orders()
          .preview(scene.by(Role.PROCUREMENT_OFFICER), scene.request(plan, paper, 10));

      assertThat(scene.stockOf(paper.id())).isEqualTo(10);
      assertThat(scene.plan(plan.id())).isEqualTo(plan);
    }
  }

  @Test
  default void an_approval_judges_anew_and_counts_its_own_reservation_as_left() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(111_000);
      Product paper = scene.product(100_000, new Stock.Tracked(10));
      PurchaseOrder all = scene.requested(scene.request(plan, paper, 1));
      assertThat(scene.plan(plan.id()).left()).isEqualTo(Rupiah.ZERO);
      assertThat(scene.act(Role.COMMITMENT_OFFICER, all, OrderAction.APPROVE).findings())
          .noneMatch(Finding::blocks);

      PurchaseOrder other = scene.requested(scene.request(scene.plan(1_000_000), paper, 1));
      scene
          .catalog
          .products()
          .delist(
              scene.owner, paper.id(), scene.product(paper.id()).version(), "Tidak dibuat lagi");
      assertThatThrownBy(() -> scene.act(Role.COMMITMENT_OFFICER, other, OrderAction.APPROVE))
          .isInstanceOfSatisfying(
              PolicyRefusalException.class,
              e ->
                  assertThat(e.findings())
                      .filteredOn(Finding::blocks)
                      .extracting(Finding::code)
                      .containsExactly("PRODUCT_NOT_LISTED"));
      assertThat(scene.order(other.id())).isEqualTo(other);
      assertThat(scene.act(Role.COMMITMENT_OFFICER, other, OrderAction.REJECT).state())
          .as("it can still be ended")
          .isEqualTo(OrderState.REJECTED);
    }
  }

  @Test
  default void an_order_keeps_what_was_bought_whatever_becomes_of_the_product() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Product paper = scene.product(100_000, new Stock.Tracked(10));
      PurchaseOrder order = scene.requested(scene.request(scene.plan(1_000_000), paper, 1));
      scene
          .catalog
          .products()
          .changePrice(
              scene.owner,
              paper.id(),
              scene.product(paper.id()).version(),
              Rupiah.of(999_999),
              true);

      PurchaseOrder approved = scene.act(Role.COMMITMENT_OFFICER, order, OrderAction.APPROVE);

      assertThat(approved.lines()).isEqualTo(order.lines());
      assertThat(approved.gross()).isEqualTo(Rupiah.of(111_000));
    }
  }

  @Test
  default void a_request_on_a_plan_of_another_year_or_of_nobody_is_refused() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(1_000_000);
      Product paper = scene.product(1_000, new Stock.Tracked(10));
      scene.clock.set(Instant.parse("2026-12-31T16:59:59Z"));
      scene.catalog.orders().preview(scene.by(Role.PROCUREMENT_OFFICER), late(scene, plan, paper));
      scene.clock.set(Instant.parse("2026-12-31T17:00:00Z"));

      assertThatThrownBy(() -> scene.requested(late(scene, plan, paper)))
          .as("it is New Year in Jakarta")
          .isInstanceOfSatisfying(
              PolicyRefusalException.class,
              e ->
                  assertThat(e.findings())
                      .filteredOn(Finding::blocks)
                      .extracting(Finding::code)
                      .containsExactly("PLAN_NOT_USABLE"));
    }
  }

  @Test
  default void an_order_is_not_approved_after_the_year_of_its_plan() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(1_000_000);
      Product paper = scene.product(1_000, new Stock.Tracked(10));
      scene.clock.set(Instant.parse("2026-12-31T02:00:00Z"));
      PurchaseOrder inTime = scene.requested(late(scene, plan, paper));
      PurchaseOrder order = scene.requested(late(scene, plan, paper));
      scene.clock.set(Instant.parse("2026-12-31T16:59:59Z"));
      assertThat(scene.act(Role.COMMITMENT_OFFICER, inTime, OrderAction.APPROVE).letterAt())
          .isNotNull();
      scene.clock.set(Instant.parse("2026-12-31T17:00:00Z"));

      assertThatThrownBy(() -> scene.act(Role.COMMITMENT_OFFICER, order, OrderAction.APPROVE))
          .as("it is New Year in Jakarta")
          .isInstanceOfSatisfying(
              PolicyRefusalException.class,
              e ->
                  assertThat(e.findings())
                      .filteredOn(Finding::blocks)
                      .extracting(Finding::code)
                      .containsExactly("PLAN_NOT_USABLE"));
      assertThat(scene.order(order.id())).isEqualTo(order);
    }
  }

  private static OrderRequest late(OrderScene scene, PlanItem plan, Product product) {
    OrderRequest r = scene.request(plan, product, 1);
    Delivery d = r.delivery();
    return new OrderRequest(
            r.tenant(),
            r.planItem(),
            r.lines(),
            new Delivery(
                d.region(), d.address(), d.recipient(), d.phone(), LocalDate.of(2027, 1, 15)),
            r.payment(),
            r.note())
        .because(r.reason());
  }

  @Test
  default void commands_that_join_a_unit_are_done_together_or_not_at_all() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(10_000_000);
      Product paper = scene.product(1_000, new Stock.Tracked(100));
      Actor officer = scene.by(Role.PROCUREMENT_OFFICER);
      Actor approver = scene.by(Role.COMMITMENT_OFFICER);

      List<String> numbers =
          storage()
              .write(
                  unit -> {
                    Orders orders = scene.catalog.in(unit).orders();
                    return IntStream.range(0, 25)
                        .mapToObj(
                            i ->
                                orders.request(
                                    officer, scene.command(officer), scene.request(plan, paper, 1)))
                        .map(
                            order ->
                                orders.act(
                                    approver,
                                    scene.command(approver),
                                    order.id(),
                                    1,
                                    OrderAction.APPROVE,
                                    Map.of()))
                        .map(PurchaseOrder::number)
                        .toList();
                  });
      assertThat(numbers).doesNotHaveDuplicates().hasSize(25);
      assertThat(scene.stockOf(paper.id())).isEqualTo(75);

      IllegalStateException undone = new IllegalStateException("the host rolls back");
      assertThatThrownBy(
              () ->
                  storage()
                      .write(
                          unit -> {
                            Orders orders = scene.catalog.in(unit).orders();
                            PurchaseOrder order =
                                orders.request(
                                    officer, scene.command(officer), scene.request(plan, paper, 1));
                            orders.act(
                                approver, null, order.id(), 1, OrderAction.APPROVE, Map.of());
                            throw undone;
                          }))
          .isSameAs(undone);
      assertThat(scene.stockOf(paper.id())).isEqualTo(75);
      assertThat(scene.plan(plan.id()).reserved()).isEqualTo(Rupiah.of(25 * 1_110));

      PurchaseOrder after = scene.requested(scene.request(plan, paper, 1));
      String number = scene.act(Role.COMMITMENT_OFFICER, after, OrderAction.APPROVE).number();
      assertThat(numbers).as("a number is given once").doesNotContain(number);
    }
  }
}
