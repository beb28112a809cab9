package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldError;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.Severity;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.supplier.EvidenceKind;
import id.blangkon.catalog.supplier.ScaleEvidence;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders are judged by the dated tables of the pack, on a storage. */
interface OrderJudgementContract extends OnStorage {

  /** The last day on which to buy in the store was e-purchasing, in Jakarta. */
  Instant LAST_DAY = Instant.parse("2025-04-29T03:00:00Z");

  private static Optional<Finding> find(List<Finding> findings, String code) {
    return findings.stream().filter(finding -> finding.code().equals(code)).findFirst();
  }

  private static List<String> codes(List<Finding> findings, Severity severity) {
    return findings.stream()
        .filter(finding -> finding.severity() == severity)
        .map(Finding::code)
        .toList();
  }

  private static OrderRequest at(OrderScene scene, PlanItem plan, Product product, long pieces) {
    OrderRequest request = scene.request(plan, product, pieces);
    Delivery delivery = request.delivery();
    return new OrderRequest(
            request.tenant(),
            request.planItem(),
            request.lines(),
            new Delivery(
                delivery.region(),
                delivery.address(),
                delivery.recipient(),
                delivery.phone(),
                LocalDate.ofInstant(scene.clock.instant(), ZoneOffset.UTC).plusDays(20)),
            request.payment(),
            request.note())
        .because(request.reason());
  }

  @ParameterizedTest
  @CsvSource({
    "CV, MEDIUM, 15000000000, true",
    "CV, MEDIUM, 15000000001, false",
    "CV, SMALL, 15000000000, false",
    "COOPERATIVE, MEDIUM, 15000000000, false"
  })
  default void what_is_reserved_for_small_businesses_is_refused_with_the_article(
      LegalForm form, BusinessScale scale, long ceiling, boolean refused) {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor founder = scene.strangers.get(Role.BUDGET_USER);
      SupplierId supplier = scene.supplier(founder, form, scale, false);
      Product paper =
          scene.product(
              supplier,
              scene.catalog.people().actor(founder.person()),
              "02.01",
              100_000,
              new Stock.Tracked(10),
              true);
      PlanItem plan = scene.plan(ceiling);
      OrderRequest request = scene.request(plan, paper, 1);
      if (!refused) {
        assertThat(scene.requested(request).findings()).noneMatch(Finding::blocks);
        return;
      }

      assertThatThrownBy(() -> scene.requested(request))
          .isInstanceOfSatisfying(
              PolicyRefusalException.class,
              e -> {
                Finding finding = find(e.findings(), "RESERVED_FOR_SMALL").orElseThrow();
                assertThat(finding.blocks()).isTrue();
                assertThat(finding.legalBasis())
                    .contains("Perpres 16/2018 Pasal 65 ayat (3)", "Perpres 46/2025");
                assertThat(finding.facts()).containsEntry("ceiling", "15000000000");
                assertThat(finding.layer()).isEqualTo(PolicyPack.national().id());
                assertThat(finding.remedy().indonesian()).contains("koperasi");
                assertThat(finding.remedy().english()).contains("cooperative");
              });
      assertThat(scene.stockOf(paper.id())).isEqualTo(10);
      assertThat(scene.plan(plan.id())).isEqualTo(plan);
    }
  }

  @Test
  default void an_order_of_a_supplier_that_grew_meanwhile_is_not_approved() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder order = scene.requested();
      scene
          .catalog
          .scales()
          .classify(
              scene.by(Role.PROCUREMENT_UNIT),
              scene.supplier,
              2,
              BusinessScale.MEDIUM,
              new ScaleEvidence(
                  EvidenceKind.FINANCIAL_STATEMENT,
                  "LK-2025",
                  LocalDate.of(2026, 11, 23),
                  2025,
                  Rupiah.of(15_000_000_001L),
                  null));

      assertThatThrownBy(() -> scene.act(Role.COMMITMENT_OFFICER, order, OrderAction.APPROVE))
          .isInstanceOfSatisfying(
              PolicyRefusalException.class,
              e ->
                  assertThat(codes(e.findings(), Severity.BLOCK))
                      .containsExactly("RESERVED_FOR_SMALL"));
      assertThat(scene.order(order.id())).isEqualTo(order);
    }
  }

  @Test
  default void orders_that_together_pass_a_limit_are_warned_of_with_those_that_led_to_it() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(900_000_000);
      Product feast =
          scene.product(
              scene.supplier, scene.owner, "01.01", 20_000_000, new Stock.Capacity(99), true);
      PurchaseOrder first = scene.requested(scene.request(plan, feast, 1));
      assertThat(first.findings()).noneMatch(finding -> finding.code().startsWith("SPLIT"));
      PurchaseOrder letter = scene.act(Role.COMMITMENT_OFFICER, first, OrderAction.APPROVE);
      scene.clock.advance(Duration.ofDays(1));
      PurchaseOrder second = scene.requested(scene.request(plan, feast, 1));
      assertThat(second.findings()).noneMatch(finding -> finding.code().startsWith("SPLIT"));
      scene.clock.advance(Duration.ofDays(1));
      OrderRequest request = scene.request(plan, feast, 1);

      OrderPreview preview =
          scene.catalog.orders().preview(scene.by(Role.PROCUREMENT_OFFICER), request);
      PurchaseOrder third = scene.requested(request);

      assertThat(preview.isBlocked()).isFalse();
      assertThat(third.findings()).isEqualTo(preview.findings());
      assertThat(scene.order(third.id()).findings()).isEqualTo(preview.findings());
      assertThat(third.packId()).isEqualTo(PolicyPack.national().id());
      Finding split = find(third.findings(), "SPLIT_CATEGORY").orElseThrow();
      assertThat(split.severity()).isEqualTo(Severity.WARN);
      assertThat(split.facts())
          .containsEntry("orders", letter.number() + ", " + second.id())
          .containsEntry("sum", "60000000")
          .containsEntry("limit", "50000000");
      assertThat(split.message().indonesian())
          .as("short: the orders stand below as links")
          .contains("3 pesanan")
          .doesNotContain("SP-", second.id().toString());
      assertThat(split.legalBasis()).contains("Pasal 20 ayat (2) huruf d");
      assertThat(split.remedy().english()).contains("one direct procurement through SPSE");

      PurchaseOrder approved = scene.act(Role.COMMITMENT_OFFICER, third, OrderAction.APPROVE);
      assertThat(approved.findings()).isEqualTo(third.findings());
      List<SequencedEvent> events = scene.events(approved.id().value());
      String body = events.get(events.size() - 1).event().publicBody();
      assertThat(body).isNotNull().doesNotContain(second.id().toString());
      EventBody told =
          EventBody.parse(body).list("findings").stream()
              .filter(finding -> finding.text("code").equals("SPLIT_CATEGORY"))
              .findFirst()
              .orElseThrow();
      assertThat(told.texts("facts")).containsEntry("orders", letter.number());
      assertThat(told.text("layer")).isEqualTo(split.layer());
      assertThat(told.text("remedy")).isEqualTo(split.remedy().indonesian());
      assertThat(told.text("remedyEn")).isEqualTo(split.remedy().english());
    }
  }

  @Test
  default void an_order_that_rules_warn_of_is_taken_with_a_reason_only_and_the_reason_is_public() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(9_000_000);
      Product paper = scene.product(100_000, new Stock.Tracked(9));
      PurchaseOrder quiet = scene.requested(scene.request(plan, paper, 1));
      assertThat(quiet.reason()).as("no rule warns, so there is nothing to give").isNull();
      OrderRequest asked = scene.request(plan, paper, 1);

      for (String given : List.of("", "  karena  ", "x".repeat(1_001))) {
        assertThatThrownBy(() -> scene.requested(asked.because(given)))
            .isInstanceOfSatisfying(
                CatalogException.class,
                refusal -> {
                  assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_FIELD);
                  assertThat(refusal.fields()).extracting(FieldError::field).contains("reason");
                });
      }
      assertThatThrownBy(() -> scene.requested(asked.because(null)))
          .isInstanceOfSatisfying(
              CatalogException.class,
              refusal ->
                  assertThat(refusal.fields().get(0).message().indonesian())
                      .contains("Tulis alasan", "2 pesanan pada penyedia yang sama"));
      assertThat(scene.stockOf(paper.id())).as("nothing was reserved").isEqualTo(8);

      PurchaseOrder warned = scene.requested(asked.because(" Kertas untuk ujian sekolah "));
      assertThat(warned.reason()).isEqualTo("Kertas untuk ujian sekolah");
      assertThat(scene.order(warned.id()).reason()).isEqualTo(warned.reason());
      PurchaseOrder letter = scene.act(Role.COMMITMENT_OFFICER, warned, OrderAction.APPROVE);
      assertThat(letter.reason()).as("stands without another one").isEqualTo(warned.reason());
      List<SequencedEvent> events = scene.events(letter.id().value());
      String open = events.get(events.size() - 1).event().publicBody();
      assertThat(open).isNotNull();
      assertThat(EventBody.parse(open).list("steps").get(0).texts("fields"))
          .containsEntry("reason", "Kertas untuk ujian sekolah");
    }
  }

  @Test
  default void what_rules_warn_of_only_at_the_approval_needs_the_reason_of_the_approver() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(9_000_000);
      Product paper = scene.product(100_000, new Stock.Tracked(9));
      PurchaseOrder first = scene.requested(scene.request(plan, paper, 1));
      scene.requested(scene.request(plan, paper, 1));
      Actor approver = scene.by(Role.COMMITMENT_OFFICER);

      assertThatThrownBy(
              () ->
                  scene
                      .catalog
                      .orders()
                      .act(
                          approver,
                          null,
                          first.id(),
                          first.version(),
                          OrderAction.APPROVE,
                          Map.of()))
          .isInstanceOfSatisfying(
              CatalogException.class,
              refusal ->
                  assertThat(refusal.fields())
                      .extracting(FieldError::field)
                      .containsExactly("reason"));
      PurchaseOrder letter =
          scene
              .catalog
              .orders()
              .act(
                  approver,
                  null,
                  first.id(),
                  first.version(),
                  OrderAction.APPROVE,
                  Map.of("reason", "Dua bidang memesan sendiri"));
      assertThat(letter.reason()).isEqualTo("Dua bidang memesan sendiri");
    }
  }

  @Test
  default void orders_that_ended_or_are_of_others_lead_to_no_warning() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(900_000_000);
      Product feast =
          scene.product(
              scene.supplier, scene.owner, "01.01", 30_000_000, new Stock.Capacity(99), true);
      scene.lead(scene.requested(scene.request(plan, feast, 1)), OrderState.REJECTED);
      scene.lead(scene.requested(scene.request(plan, feast, 1)), OrderState.CANCELLED);

      PurchaseOrder alone = scene.requested(scene.request(plan, feast, 1));

      assertThat(alone.findings()).noneMatch(finding -> finding.code().startsWith("SPLIT"));
      assertThat(scene.act(Role.COMMITMENT_OFFICER, alone, OrderAction.APPROVE).findings())
          .as("an order does not lead to a warning of itself")
          .noneMatch(finding -> finding.code().startsWith("SPLIT"));
      scene.clock.advance(Duration.ofDays(30));
      assertThat(scene.requested(at(scene, plan, feast, 1)).findings())
          .as("a month later")
          .noneMatch(finding -> finding.code().startsWith("SPLIT"));
    }
  }

  @Test
  default void plan_items_of_one_name_in_one_year_are_warned_of_and_those_of_two_years_are_not() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Product paper =
          scene.product(
              scene.supplier, scene.owner, "01.01", 26_000_000, new Stock.Capacity(99), true);
      PlanItem one = scene.plan(2026, "Belanja makan rapat", 90_000_000);
      PlanItem other = scene.plan(2026, "Belanja makan rapat 2", 90_000_000);
      PlanItem next = scene.plan(2027, "Belanja makan rapat", 90_000_000);
      scene.requested(scene.request(one, paper, 1));
      scene.clock.advance(Duration.ofDays(31));

      assertThat(codes(scene.requested(at(scene, other, paper, 1)).findings(), Severity.WARN))
          .containsExactly("SPLIT_PLANS");
      scene.clock.advance(Duration.ofDays(31));
      assertThat(codes(scene.requested(at(scene, next, paper, 1)).findings(), Severity.WARN))
          .isEmpty();
    }
  }

  @Test
  default void orders_of_one_need_have_root_category_supplier_or_account_in_common() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(90_000_000);
      Actor founder = scene.strangers.get(Role.BUDGET_USER);
      SupplierId other = scene.supplier(founder, LegalForm.CV, BusinessScale.SMALL, false);
      Actor owner = scene.catalog.people().actor(founder.person());
      Stock many = new Stock.Capacity(99);
      PurchaseOrder paper = scene.requested(scene.request(plan, scene.product(100_000, many), 1));
      scene.clock.advance(Duration.ofMinutes(1));
      Product folder = scene.product(other, owner, "02.03", 50_000, many, true);
      PurchaseOrder folders = scene.requested(scene.request(plan, folder, 1));
      Instant now = scene.clock.instant();

      assertThat(related(scene, scene.supplier, "03", "none", now.plusSeconds(1), null, 9))
          .as("one supplier")
          .containsExactly(paper.id());
      assertThat(related(scene, SupplierId.of(paper.id().value()), "02", "none", now, null, 9))
          .as("one root category, before a time")
          .containsExactly(paper.id());
      assertThat(related(scene, other, "03", plan.budgetAccount(), now.plusSeconds(1), null, 9))
          .as("one account, the newest first")
          .containsExactly(folders.id(), paper.id());
      assertThat(related(scene, other, "02", "none", now.plusSeconds(1), null, 1))
          .as("the newest alone")
          .containsExactly(folders.id());
      assertThat(related(scene, other, "02", "none", now.plusSeconds(1), folders.id(), 9))
          .as("without itself")
          .containsExactly(paper.id());
      assertThat(related(scene, SupplierId.of(paper.id().value()), "03", "none", now, null, 9))
          .isEmpty();
    }
  }

  private List<OrderId> related(
      OrderScene scene,
      SupplierId supplier,
      String category,
      String account,
      Instant until,
      @Nullable OrderId except,
      int most) {
    RelatedOrders wanted =
        new RelatedOrders(
            scene.tenant,
            scene.workUnit,
            supplier,
            category,
            account,
            OrderScene.START,
            until,
            except,
            most);
    return listed(unit -> unit.store(OrderStore.class).related(wanted)).stream()
        .map(RelatedOrder::id)
        .toList();
  }

  @Test
  default void what_is_not_a_domestic_product_asks_for_a_reason() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Product imported =
          scene.product(
              scene.supplier, scene.owner, "11.01", 1_000_000, new Stock.Tracked(9), false);

      Finding finding =
          find(
                  scene.requested(scene.request(scene.plan(9_000_000), imported, 1)).findings(),
                  "IMPORTED_PRODUCT")
              .orElseThrow();

      assertThat(finding.severity()).isEqualTo(Severity.WARN);
      assertThat(finding.message().indonesian()).contains(imported.name());
      assertThat(finding.legalBasis()).contains("Pasal 66 ayat (4)");
    }
  }

  @Test
  default void a_price_that_was_raised_shortly_before_the_order_is_warned_of() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(90_000_000);
      Product paper = scene.product(100_000, new Stock.Tracked(50));
      OrderRequest request = scene.request(plan, paper, 1);
      assertThat(scene.requested(request).findings())
          .noneMatch(finding -> finding.code().equals("PRICE_RISEN"));
      scene.clock.advance(Duration.ofDays(1));
      scene
          .catalog
          .products()
          .changePrice(scene.owner, paper.id(), paper.version(), Rupiah.of(125_000), false);

      PurchaseOrder order = scene.requested(request);

      Finding finding = find(order.findings(), "PRICE_RISEN").orElseThrow();
      assertThat(finding.severity()).isEqualTo(Severity.WARN);
      assertThat(finding.facts())
          .containsEntry("rise", "25")
          .containsEntry("product", paper.name());
      assertThat(scene.act(Role.COMMITMENT_OFFICER, order, OrderAction.APPROVE).findings())
          .contains(finding);
      scene.clock.advance(Duration.ofDays(15));
      assertThat(scene.requested(at(scene, plan, paper, 1)).findings())
          .as("two weeks later")
          .noneMatch(told -> told.code().equals("PRICE_RISEN"));
    }
  }

  @Test
  default void a_price_far_above_what_others_ask_for_the_same_is_warned_of() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(90_000_000);
      Product dear = scene.product(121_000, new Stock.Tracked(50));
      for (int i = 0; i < 5; i++) {
        assertThat(scene.requested(scene.request(plan, dear, 1)).findings())
            .as("beside %d others", i)
            .noneMatch(finding -> finding.code().equals("PRICE_ABOVE_OFFERS"));
        Actor founder = scene.strangers.get(Role.BUDGET_USER);
        SupplierId other = scene.supplier(founder, LegalForm.CV, BusinessScale.MICRO, false);
        scene.product(
            other,
            scene.catalog.people().actor(founder.person()),
            dear.name(),
            "02.01",
            90_000 + i * 5_000L,
            new Stock.Tracked(9),
            true);
      }
      // The supplier's own, another category and one that nobody may buy do not count.
      scene.product(
          scene.supplier, scene.owner, dear.name(), "02.02", 1_000, new Stock.Tracked(9), true);

      PurchaseOrder order = scene.requested(scene.request(plan, dear, 2));

      Finding finding = find(order.findings(), "PRICE_ABOVE_OFFERS").orElseThrow();
      assertThat(finding.severity()).isEqualTo(Severity.WARN);
      assertThat(finding.facts())
          .containsEntry("price", "121000")
          .containsEntry("median", "100000")
          .containsEntry("offers", "5")
          .containsEntry("share", "21")
          .containsEntry("product", dear.name());
      assertThat(scene.act(Role.COMMITMENT_OFFICER, order, OrderAction.APPROVE).findings())
          .contains(finding);
    }
  }

  @Test
  default void an_office_with_somebody_who_acts_for_the_supplier_is_warned() {
    try (OrderScene scene = OrderScene.on(storage())) {
      OrderRequest request =
          scene.request(scene.plan(9_000_000), scene.product(100_000, new Stock.Tracked(9)), 1);
      // One of another office does not count.
      scene.alsoActingForSupplier(scene.strangers.get(Role.EXPENDITURE_TREASURER));
      assertThat(scene.requested(request).findings())
          .noneMatch(finding -> finding.code().equals("RELATED_OFFICIAL"));
      Actor both = scene.alsoActingForSupplier(scene.officer(Role.EXPENDITURE_TREASURER));

      PurchaseOrder order = scene.requested(request);

      Finding finding = find(order.findings(), "RELATED_OFFICIAL").orElseThrow();
      assertThat(finding.severity()).isEqualTo(Severity.WARN);
      assertThat(finding.facts()).containsExactly(Map.entry("roles", "EXPENDITURE_TREASURER"));
      assertThat(finding.message().indonesian())
          .contains(Role.EXPENDITURE_TREASURER.title().indonesian())
          .doesNotContain(both.person().toString());
      assertThatThrownBy(() -> scene.requested(request.because(null)))
          .isInstanceOfSatisfying(
              CatalogException.class,
              e -> assertThat(e.fields()).extracting(FieldError::field).contains("reason"));
    }
  }

  @Test
  default void payment_by_card_is_judged_too() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(900_000_000);
      Product dear =
          scene.product(
              scene.supplier, scene.owner, "01.01", 200_000_001, new Stock.Capacity(9), true);
      OrderRequest request = scene.request(plan, dear, 1);
      OrderRequest byCard =
          new OrderRequest(
              request.tenant(),
              request.planItem(),
              request.lines(),
              request.delivery(),
              PaymentMethod.GOVERNMENT_CARD,
              null);

      OrderPreview preview =
          scene.catalog.orders().preview(scene.by(Role.PROCUREMENT_OFFICER), byCard);

      assertThat(codes(preview.findings(), Severity.WARN)).contains("CARD_LIMIT");
      assertThat(codes(preview.findings(), Severity.BLOCK))
          .containsExactlyInAnyOrder("METHOD_LIMIT", "NATIONAL_SYSTEM", "STORE_CEILING");
    }
  }

  @Test
  default void an_order_is_judged_by_the_rules_of_the_day_of_its_letter_ever_after(
      @TempDir Path folder) throws IOException {
    try (OrderScene scene = OrderScene.on(storage())) {
      PlanItem plan = scene.plan(2025, "Belanja makan rapat", 90_000_000);
      Product feast =
          scene.product(
              scene.supplier, scene.owner, "01.01", 1_000_000, new Stock.Capacity(99), true);
      scene.clock.set(LAST_DAY);
      PurchaseOrder old = scene.requested(at(scene, plan, feast, 1));
      PurchaseOrder late = scene.requested(at(scene, plan, feast, 1));
      PurchaseOrder letter = scene.act(Role.COMMITMENT_OFFICER, old, OrderAction.APPROVE);
      assertThat(find(letter.findings(), "OWNER_ESTIMATE_NEEDED"))
          .as("what was bought in a toko daring needed no estimate")
          .isEmpty();
      scene.clock.advance(Duration.ofDays(1));

      assertThat(
              find(
                  scene.act(Role.COMMITMENT_OFFICER, late, OrderAction.APPROVE).findings(),
                  "OWNER_ESTIMATE_NEEDED"))
          .as("a request of the last day whose letter came under the new text")
          .hasValueSatisfying(
              finding -> assertThat(finding.legalBasis()).contains("Pasal 26 ayat (7)"));

      // A region whose lifecycle judges confirmed orders once more.
      Catalog region = scene.anotherNode(judgingConfirmations(folder));
      try {
        PurchaseOrder confirmed =
            region
                .orders()
                .act(
                    scene.owner,
                    null,
                    letter.id(),
                    letter.version(),
                    OrderAction.CONFIRM,
                    Map.of());

        assertThat(confirmed.findings())
            .extracting(Finding::code, Finding::legalBasis)
            .isEqualTo(
                letter.findings().stream()
                    .map(finding -> tuple(finding.code(), finding.legalBasis()))
                    .toList());
        assertThat(confirmed.taxes()).isEqualTo(letter.taxes());
        assertThat(confirmed.packId()).contains("daerah 1", PolicyPack.national().id());
      } finally {
        region.worker().close();
      }
    }
  }

  private static PolicyPack judgingConfirmations(Path folder) throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\ndaerah,1,Daerah\n");
    StringBuilder lifecycle = new StringBuilder("from,action,roles,all_roles,to,judged,fields\n");
    for (LifecycleEdge edge : lifecycle()) {
      String fields =
          String.join(
              " ",
              edge.fields().stream()
                  .map(field -> field.name() + (field.required() ? "!" : ""))
                  .toList());
      lifecycle
          .append(edge.from() == null ? "" : edge.from().name())
          .append(',')
          .append(edge.action())
          .append(',')
          .append(String.join(" ", edge.roles().stream().map(Role::name).sorted().toList()))
          .append(edge.allRoles() ? ",yes," : ",no,")
          .append(edge.to())
          .append(edge.judged() || edge.action() == OrderAction.CONFIRM ? ",yes," : ",no,")
          .append(fields)
          .append('\n');
    }
    Files.writeString(folder.resolve("lifecycle.csv"), lifecycle);
    OrderScene.bringExample(folder);
    return PolicyPack.load(folder);
  }

  private static List<LifecycleEdge> lifecycle() {
    PolicyPack national = PolicyPack.national();
    return new Lifecycle(national, new WorkingCalendar(ZoneId.of("Asia/Jakarta"), national))
        .edges();
  }
}
