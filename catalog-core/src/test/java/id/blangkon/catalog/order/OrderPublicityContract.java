package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.HashChain;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.MemoryJournal;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.MemoryStorage;
import id.blangkon.catalog.supplier.SupplierStore;
import id.blangkon.catalog.transparency.Dimension;
import id.blangkon.catalog.transparency.MemoryPublicOrders;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderFollower;
import id.blangkon.catalog.transparency.PublicOrderStore;
import id.blangkon.catalog.transparency.StatisticsFilter;
import id.blangkon.catalog.transparency.StatisticsStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody may see of orders, on a storage. */
interface OrderPublicityContract extends OnStorage {

  /** What scenes plant in everything that is private. */
  Pattern CANARIES =
      Pattern.compile("RAHASIA|7777\\d{12}|8888\\d{12}|999\\d{10}|5555\\d{10}|0899.?1234");

  private static List<SequencedEvent> journal(OrderScene scene) {
    scene.catalog.worker().runDue();
    List<SequencedEvent> all = new ArrayList<>();
    List<SequencedEvent> some;
    do {
      long position = all.size();
      some = scene.storage.read(unit -> unit.store(JournalStore.class).after(position, 500));
      all.addAll(some);
    } while (!some.isEmpty());
    return all;
  }

  private static List<EventBody> steps(PublicOrder order) {
    return EventBody.parse(order.history()).list("steps");
  }

  @Test
  default void an_order_is_public_from_its_letter_on_with_its_earlier_history() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder requested = scene.requested();
      assertThat(scene.events(requested.id().value()))
          .allMatch(event -> event.event().publicBody() == null)
          .hasSize(1);
      assertThatThrownBy(() -> scene.catalog.publicOrders().get(requested.id().toString()))
          .isInstanceOf(CatalogException.class);

      PurchaseOrder approved = scene.act(Role.COMMITMENT_OFFICER, requested, OrderAction.APPROVE);
      scene.catalog.worker().runDue();
      PublicOrder first = scene.catalog.publicOrders().get(approved.number());
      assertThat(first.id()).isEqualTo(approved.id().toString());
      assertThat(first.ocid()).isEqualTo("ocds-test-" + approved.id());
      assertThat(first.reference()).isEqualTo(approved.number());
      assertThat(first.gross()).isEqualTo(approved.gross().amount());
      assertThat(first.publicAt()).isEqualTo(approved.letterAt());
      assertThat(steps(first))
          .extracting(step -> step.text("action"))
          .containsExactly("REQUEST", "APPROVE");
      assertThat(EventBody.parse(first.body()).list("lines")).hasSize(1);

      PurchaseOrder completed =
          scene.act(
              Role.EXPENDITURE_TREASURER,
              scene.act(
                  Role.SUPPLIER,
                  scene.act(
                      Role.SUPPLIER,
                      scene.act(
                          Role.COMMITMENT_OFFICER,
                          scene.act(
                              Role.COMMITMENT_OFFICER,
                              scene.act(
                                  Role.SUPPLIER,
                                  scene.act(Role.SUPPLIER, approved, OrderAction.CONFIRM),
                                  OrderAction.SHIP),
                              OrderAction.ACCEPT_GOODS),
                          OrderAction.SIGN_HANDOVER),
                      OrderAction.SIGN_HANDOVER),
                  OrderAction.INVOICE),
              OrderAction.PAY);
      scene.catalog.worker().runDue();
      PublicOrder last = scene.catalog.publicOrders().get(approved.id().toString());
      assertThat(last.state()).isEqualTo("COMPLETED");
      assertThat(last.paidAt()).isEqualTo(completed.paidAt());
      assertThat(last.body()).isEqualTo(first.body());
      assertThat(steps(last))
          .extracting(step -> step.number("sequence"))
          .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
      assertThat(last.shares().stream().mapToLong(PublicOrder.Share::gross).sum())
          .isEqualTo(completed.gross().amount());
    }
  }

  /** The invoice comes on Tuesday 24 November 2026; Christmas and New Year are no working days. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-24T08:00:00Z, 0, false",
    "2026-11-27T02:00:00Z, 3, false",
    "2026-11-29T02:00:00Z, 3, false",
    "2027-03-01T02:00:00Z, 67, true"
  })
  default void the_time_to_payment_is_told_in_working_days_and_whether_it_was_late(
      Instant paidAt, int workingDays, boolean late) {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder invoiced = scene.lead(scene.requested(), OrderState.INVOICED);
      scene.clock.set(paidAt);
      PurchaseOrder paid = scene.act(Role.EXPENDITURE_TREASURER, invoiced, OrderAction.PAY);
      scene.catalog.worker().runDue();

      PublicOrder shown = scene.catalog.publicOrders().get(paid.id().toString());

      assertThat(shown.paymentTime()).isEqualTo(new PublicOrder.PaymentTime(workingDays, late));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = OrderState.class,
      names = {"REJECTED", "CANCELLED", "EXPIRED"})
  default void an_order_that_ended_before_its_letter_is_public_then_and_without_prices(
      OrderState state) {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder ended = scene.lead(scene.requested(), state);
      scene.catalog.worker().runDue();

      PublicOrder shown = scene.catalog.publicOrders().get(ended.id().toString());

      assertThat(shown.state()).isEqualTo(state.name());
      assertThat(shown.reference()).isEqualTo(ended.id().toString());
      assertThat(shown.goods()).isNull();
      assertThat(shown.freight()).isNull();
      assertThat(shown.vat()).isNull();
      assertThat(shown.gross()).isNull();
      assertThat(shown.shares()).isEmpty();
      assertThat(shown.letterAt()).isNull();
      assertThat(shown.publicAt()).isEqualTo(ended.steps().get(1).at());
      assertThat(steps(shown)).hasSize(2);
      for (EventBody line : EventBody.parse(shown.body()).list("lines")) {
        assertThat(line.numberOrNull("unitPrice")).isNull();
        assertThat(line.numberOrNull("net")).isNull();
        assertThat(line.numberOrNull("vat")).isNull();
        assertThat(line.number("quantity")).isEqualTo(2);
      }
      assertThat(shown.body()).doesNotContain("findings", Long.toString(ended.gross().amount()));
      assertThat(
              scene
                  .catalog
                  .statistics()
                  .summary(new StatisticsFilter(null, null, scene.tenant.value(), null))
                  .totals()
                  .count())
          .isZero();
    }
  }

  @Test
  default void nothing_private_is_in_any_public_body_or_row() {
    try (OrderScene scene = OrderScene.on(storage())) {
      List<PurchaseOrder> orders = new ArrayList<>();
      for (OrderState state : OrderState.values()) {
        orders.add(scene.lead(scene.requested(), state));
      }
      PurchaseOrder mended =
          scene.act(
              Role.SUPPLIER,
              scene.lead(scene.requested(), OrderState.NONCONFORMING),
              OrderAction.SHIP);
      orders.add(mended);
      Product paper = scene.product(1_000, new Stock.Tracked(10));
      scene
          .catalog
          .products()
          .delist(
              scene.owner,
              paper.id(),
              scene.product(paper.id()).version(),
              scene.canary("turuntayang"));
      Actor founder = scene.strangers.get(Role.BUDGET_USER);
      SupplierId closed = scene.supplier(founder, LegalForm.INDIVIDUAL, BusinessScale.MICRO, false);
      scene
          .catalog
          .suppliers()
          .suspend(scene.by(Role.PROCUREMENT_UNIT), closed, 2, scene.canary("penangguhan"));
      List<SequencedEvent> journal = journal(scene);

      // The canaries are there to be found.
      assertThat(CANARIES.matcher(scene.order(mended.id()).delivery().address()).find()).isTrue();
      assertThat(scene.order(mended.id()).steps().toString()).contains("RAHASIA");
      assertThat(
              scene.storage.<String>read(
                  unit -> unit.store(SupplierStore.class).details(closed).nik().value()))
          .matches(CANARIES);

      assertThat(journal.stream().filter(event -> event.event().publicBody() != null).count())
          .isGreaterThan(orders.size());
      for (SequencedEvent event : journal) {
        String body = event.event().publicBody();
        if (body != null && CANARIES.matcher(body).find()) {
          assertThat(body).as(event.event().type()).doesNotContainPattern(CANARIES);
        }
      }
      for (PurchaseOrder order : orders) {
        if (order.letterAt() != null || order.state().endedWithoutPurchase()) {
          assertThat(scene.catalog.publicOrders().get(order.id().toString()).toString())
              .doesNotContainPattern(CANARIES);
        }
      }
      assertThat(scene.catalog.suppliers().getPublic(closed).toString())
          .doesNotContainPattern(CANARIES);
      assertThat(scene.catalog.products().getPublic(paper.id()).toString())
          .doesNotContainPattern(CANARIES);
    }
  }

  @Test
  default void the_journal_is_dense_and_its_chain_is_whole() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder order = scene.lead(scene.requested(), OrderState.COMPLETED);
      List<SequencedEvent> journal = journal(scene);

      String hash = HashChain.START;
      long publicIndex = 0;
      for (int i = 0; i < journal.size(); i++) {
        SequencedEvent event = journal.get(i);
        hash = HashChain.next(hash, i + 1L, event.event());
        boolean isPublic = event.event().publicBody() != null;
        Long expected = isPublic ? (Long) publicIndex++ : null;
        if (event.position() != i + 1L
            || !event.chainHash().equals(hash)
            || !Objects.equals(event.publicIndex(), expected)) {
          assertThat(event).as("event %s", i + 1).isNull();
        }
      }
      assertThat(scene.events(order.id().value()))
          .extracting(event -> event.event().subjectVersion())
          .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
      assertThat(scene.catalog.worker().lag()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 500})
  default void the_public_view_that_is_built_anew_is_the_one_that_was_kept(int batch) {
    try (OrderScene scene = OrderScene.on(storage())) {
      List<String> ids = new ArrayList<>();
      for (OrderState state : OrderState.values()) {
        ids.add(scene.lead(scene.requested(), state).id().toString());
        scene.catalog.worker().runDue();
      }
      List<SequencedEvent> journal = journal(scene);
      List<PublicOrder> kept =
          scene.storage.read(unit -> unit.store(PublicOrderStore.class).list(ids));

      MemoryStorage anew =
          MemoryJournal.storage().with(PublicOrderStore.class, MemoryPublicOrders::new);
      PublicOrderFollower follower = new PublicOrderFollower();
      for (int start = 0; start < journal.size(); start += batch) {
        List<SequencedEvent> some = journal.subList(start, Math.min(journal.size(), start + batch));
        anew.write(
            unit -> {
              follower.apply(unit, some);
              // Twice, as after a failure between the result and its position.
              follower.apply(unit, some);
              return some.size();
            });
      }

      assertThat(anew.<Long>read(follower::position)).isEqualTo(journal.size());
      assertThat(anew.<List<PublicOrder>>read(unit -> unit.store(PublicOrderStore.class).list(ids)))
          .containsExactlyInAnyOrderElementsOf(kept)
          .hasSizeGreaterThan(10);
    }
  }

  @Test
  default void figures_are_the_sums_of_the_paid_orders() {
    try (OrderScene scene = OrderScene.on(storage())) {
      // Above the ceiling up to which plan items are reserved for small businesses.
      PlanItem plan = scene.plan(15_000_000_001L);
      List<Offer> offers = offers(scene);
      Map<PurchaseOrder, Offer> paid = new LinkedHashMap<>();
      Instant[] times = {
        Instant.parse("2026-09-01T03:00:00Z"),
        // The last second of November in Jakarta, and the first of December.
        Instant.parse("2026-11-30T16:59:59Z"),
        Instant.parse("2026-11-30T17:00:00Z")
      };
      for (int i = 0; i < 9; i++) {
        Offer offer = offers.get(i % offers.size());
        scene.clock.set(times[i % times.length]);
        PurchaseOrder order = requested(scene, plan, offer, i + 1);
        scene.officers.put(Role.SUPPLIER, offer.owner());
        paid.put(scene.lead(order, OrderState.COMPLETED), offer);
      }
      scene.officers.put(Role.SUPPLIER, offers.get(0).owner());
      requested(scene, plan, offers.get(0), 1);
      scene.lead(requested(scene, plan, offers.get(0), 1), OrderState.INVOICED);
      scene.lead(requested(scene, plan, offers.get(0), 1), OrderState.REJECTED);
      scene.catalog.worker().runDue();
      StatisticsFilter filter = new StatisticsFilter(null, null, scene.tenant.value(), null);

      StatisticsStore.Totals totals = scene.catalog.statistics().summary(filter).totals();
      long value = sum(paid, order -> order.gross().amount());
      assertThat(totals.count()).isEqualTo(9);
      assertThat(totals.value()).isEqualTo(value);
      assertThat(totals.microSmallCooperativeValue())
          .isEqualTo(
              paid.entrySet().stream()
                  .filter(entry -> entry.getValue().countsAsSmall())
                  .mapToLong(entry -> entry.getKey().gross().amount())
                  .sum())
          .isBetween(1L, value - 1);
      assertThat(totals.domesticValue())
          .isEqualTo(
              sum(
                  paid,
                  order ->
                      order.lines().stream()
                          .filter(OrderLine::domestic)
                          .mapToLong(line -> line.gross().amount())
                          .sum()))
          .isBetween(1L, value - 1);
      assertThat(totals.transactingRegions()).isEqualTo(1);

      assertThat(by(scene, Dimension.SUPPLIER, filter))
          .isEqualTo(grouped(paid, order -> order.supplier().toString()));
      assertThat(by(scene, Dimension.REGION, filter))
          .isEqualTo(Map.of(scene.tenant.value(), value));
      assertThat(by(scene, Dimension.MONTH, filter))
          .isEqualTo(
              grouped(
                  paid,
                  order ->
                      order.paidAt().atZone(ZoneId.of("Asia/Jakarta")).toString().substring(0, 7)));
      assertThat(by(scene, Dimension.MONTH, filter).keySet())
          .containsExactly("2026-09", "2026-11", "2026-12");
      assertThat(by(scene, Dimension.CATEGORY, filter))
          .isEqualTo(lines(paid, line -> line.category().substring(0, 2)));
      assertThat(by(scene, Dimension.AGENCY, filter).values()).containsExactly(value);
      assertThat(by(scene, Dimension.SCALE, filter).values().stream().mapToLong(v -> v).sum())
          .isEqualTo(value);
      for (int most = 1; most <= 4; most++) {
        for (Dimension dimension : Dimension.values()) {
          assertThat(
                  scene.catalog.statistics().by(dimension, filter, most).stream()
                      .mapToLong(StatisticsStore.Row::value)
                      .sum())
              .as("%s with at most %s rows", dimension, most)
              .isEqualTo(value);
        }
      }
      StatisticsFilter december =
          new StatisticsFilter(LocalDate.of(2026, 12, 1), null, scene.tenant.value(), null);
      assertThat(scene.catalog.statistics().summary(december).totals().value())
          .isEqualTo(by(scene, Dimension.MONTH, filter).get("2026-12"));
    }
  }

  /** A supplier with two products, one of them imported. */
  record Offer(Actor owner, LegalForm form, BusinessScale scale, Product first, Product second) {

    boolean countsAsSmall() {
      return scale.isMicroOrSmall() || form == LegalForm.COOPERATIVE;
    }
  }

  private static List<Offer> offers(OrderScene scene) {
    List<Offer> offers = new ArrayList<>();
    LegalForm[] forms = {LegalForm.INDIVIDUAL, LegalForm.COOPERATIVE, LegalForm.PT};
    BusinessScale[] scales = {BusinessScale.MICRO, BusinessScale.MEDIUM, BusinessScale.MEDIUM};
    for (int i = 0; i < forms.length; i++) {
      Actor founder =
          scene.catalog.people().actor(scene.catalog.people().add(scene.admin, "Pemilik").id());
      SupplierId supplier = scene.supplier(founder, forms[i], scales[i], i == 2);
      Actor owner = scene.catalog.people().actor(founder.person());
      offers.add(
          new Offer(
              owner,
              forms[i],
              scales[i],
              scene.product(supplier, owner, "01.01", 12_345, new Stock.Capacity(10), true),
              scene.product(supplier, owner, "02.01", 6_789, new Stock.Tracked(10_000), false)));
    }
    return offers;
  }

  private static PurchaseOrder requested(
      OrderScene scene, PlanItem plan, Offer offer, int quantity) {
    return scene.requested(
        scene.request(
            plan, scene.line(offer.first(), quantity), scene.line(offer.second(), 2L * quantity)));
  }

  private static long sum(Map<PurchaseOrder, Offer> paid, ToLongFunction<PurchaseOrder> value) {
    return paid.keySet().stream().mapToLong(value).sum();
  }

  private static Map<String, Long> grouped(
      Map<PurchaseOrder, Offer> paid, Function<PurchaseOrder, String> key) {
    Map<String, Long> sums = new TreeMap<>();
    paid.keySet().forEach(o -> sums.merge(key.apply(o), o.gross().amount(), Long::sum));
    return sums;
  }

  private static Map<String, Long> lines(
      Map<PurchaseOrder, Offer> paid, Function<OrderLine, String> key) {
    Map<String, Long> sums = new TreeMap<>();
    paid.keySet()
        .forEach(
            order ->
                order
                    .lines()
                    .forEach(l -> sums.merge(key.apply(l), l.gross().amount(), Long::sum)));
    return sums;
  }

  private static Map<String, Long> by(
      OrderScene scene, Dimension dimension, StatisticsFilter filter) {
    Map<String, Long> values = new TreeMap<>();
    scene
        .catalog
        .statistics()
        .by(dimension, filter, 100)
        .forEach(row -> values.put(row.key(), row.value()));
    return values;
  }
}
