package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.plan.NewPlanItem;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.ReviewState;
import id.blangkon.catalog.product.LocalContent;
import id.blangkon.catalog.product.NewProduct;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.supplier.MsmeCertificate;
import id.blangkon.catalog.supplier.NewSupplier;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.TaxExemption;
import id.blangkon.catalog.supplier.TaxStanding;
import id.blangkon.catalog.tax.LatePenalty;
import id.blangkon.catalog.tax.TaxCollector;
import id.blangkon.catalog.tax.TaxLine;
import id.blangkon.catalog.tax.TaxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The taxes that an order brings with it, on a storage. */
interface OrderTaxContract extends OnStorage {

  private static TaxLine tax(PurchaseOrder order, TaxType type) {
    return order.taxes().stream().filter(tax -> tax.type() == type).findFirst().orElseThrow();
  }

  private static void assertThatItCloses(PurchaseOrder order) {
    LatePenalty penalty = order.penalty();
    assertThat(
            order
                .netToSupplier()
                .plus(order.withheld())
                .plus(penalty == null ? Rupiah.ZERO : penalty.amount()))
        .isEqualTo(order.gross());
    Rupiah vat = Rupiah.ZERO;
    for (TaxLine tax : order.taxes()) {
      vat = tax.type() == TaxType.VAT ? vat.plus(tax.amount()) : vat;
    }
    assertThat(vat).isEqualTo(order.vat());
  }

  @Test
  default void an_order_says_which_taxes_it_brings_and_what_reaches_the_supplier() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Product paper = scene.product(1_000_000, new Stock.Tracked(10));
      PurchaseOrder order = scene.requested(scene.request(scene.plan(20_000_000), paper, 6));

      assertThat(tax(order, TaxType.VAT))
          .isEqualTo(
              new TaxLine(
                  1,
                  TaxType.VAT,
                  Rupiah.of(6_000_000),
                  new Rate(11, 100),
                  Rupiah.of(660_000),
                  TaxCollector.TREASURER,
                  true,
                  "411211-920",
                  "PMK 131/2024 Pasal 3 (12% x 11/12); pembulatan PER-11/PJ/2025 Pasal 129",
                  ReviewState.UNREVIEWED));
      assertThat(tax(order, TaxType.INCOME_TAX_22).amount()).isEqualTo(Rupiah.of(90_000));
      assertThat(order.gross()).isEqualTo(Rupiah.of(6_660_000));
      assertThat(order.withheld()).isEqualTo(Rupiah.of(750_000));
      assertThat(order.netToSupplier()).isEqualTo(Rupiah.of(5_910_000));
      assertThatItCloses(order);
      assertThat(scene.order(order.id())).isEqualTo(order);
    }
  }

  @Test
  default void a_preview_shows_the_same_taxes_as_the_order() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Product paper = scene.product(777_777, new Stock.Tracked(10));
      OrderRequest request = scene.request(scene.plan(20_000_000), paper, 5);
      OrderPreview preview =
          scene.catalog.orders().preview(scene.by(Role.PROCUREMENT_OFFICER), request);
      PurchaseOrder order = scene.requested(request);

      assertThat(preview.taxes()).isEqualTo(order.taxes()).isNotEmpty();
      assertThat(preview.netToSupplier()).isEqualTo(order.netToSupplier());
    }
  }

  @Test
  default void by_card_the_supplier_gets_the_whole_and_hands_vat_over() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Product paper = scene.product(1_000_000, new Stock.Tracked(10));
      OrderRequest asked = scene.request(scene.plan(20_000_000), paper, 6);
      PurchaseOrder order =
          scene.requested(
              new OrderRequest(
                      asked.tenant(),
                      asked.planItem(),
                      asked.lines(),
                      asked.delivery(),
                      PaymentMethod.GOVERNMENT_CARD,
                      null)
                  .because(asked.reason()));

      assertThat(tax(order, TaxType.VAT).collector()).isEqualTo(TaxCollector.SUPPLIER);
      assertThat(tax(order, TaxType.INCOME_TAX_22).collector()).isEqualTo(TaxCollector.NOBODY);
      assertThat(order.netToSupplier()).isEqualTo(order.gross());
      assertThatItCloses(order);
    }
  }

  @Test
  default void the_price_of_a_meal_holds_the_regional_tax_and_stays_the_price() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Product meals =
          scene.product(
              scene.supplier, scene.owner, "01.01", 22_000, new Stock.Capacity(500), true);
      PurchaseOrder order = scene.requested(scene.request(scene.plan(20_000_000), meals, 250));

      assertThat(order.goods()).isEqualTo(Rupiah.of(5_500_000)).isEqualTo(order.gross());
      assertThat(order.vat()).isEqualTo(Rupiah.ZERO);
      assertThat(tax(order, TaxType.REGIONAL_FOOD_TAX).amount()).isEqualTo(Rupiah.of(500_000));
      assertThat(tax(order, TaxType.INCOME_TAX_23).amount()).isEqualTo(Rupiah.of(100_000));
      assertThat(order.netToSupplier()).isEqualTo(Rupiah.of(5_400_000));
      assertThatItCloses(order);
    }
  }

  private static PurchaseOrder soldBy(
      OrderScene scene, LegalForm form, @Nullable MsmeCertificate certificate) {
    Actor founder =
        scene.catalog.people().actor(scene.catalog.people().add(scene.admin, "Pemilik").id());
    NewSupplier plain = scene.registration(form, BusinessScale.MICRO, false);
    Supplier seller =
        scene
            .catalog
            .suppliers()
            .register(
                founder,
                new NewSupplier(
                    plain.name(),
                    plain.legalForm(),
                    plain.scale(),
                    plain.scaleEvidenceOn(),
                    plain.vatRegistered(),
                    certificate,
                    plain.homeRegion(),
                    plain.serviceRegions(),
                    plain.details()));
    scene.catalog.suppliers().verify(scene.by(Role.PROCUREMENT_UNIT), seller.id(), 1);
    Actor owner = scene.catalog.people().actor(founder.person());
    Product table =
        scene.product(seller.id(), owner, "04.01", 10_000_000, new Stock.Tracked(9), true);
    return scene.requested(scene.request(scene.plan(60_000_000), table, 4));
  }

  @Test
  default void a_certificate_of_a_small_business_counts_until_its_last_day() {
    try (OrderScene scene = OrderScene.on(storage())) {
      LocalDate today = LocalDate.of(2026, 11, 24);
      PurchaseOrder certified =
          soldBy(scene, LegalForm.INDIVIDUAL, new MsmeCertificate(null, today));
      PurchaseOrder lapsed =
          soldBy(scene, LegalForm.INDIVIDUAL, new MsmeCertificate(null, today.minusDays(1)));

      assertThat(tax(certified, TaxType.MSME_FINAL_INCOME_TAX).amount())
          .isEqualTo(Rupiah.of(200_000));
      assertThat(tax(certified, TaxType.INCOME_TAX_22).amount()).isEqualTo(Rupiah.ZERO);
      assertThat(certified.netToSupplier()).isEqualTo(Rupiah.of(39_800_000));
      assertThat(tax(lapsed, TaxType.INCOME_TAX_22).amount()).isEqualTo(Rupiah.of(600_000));
      assertThat(lapsed.netToSupplier()).isEqualTo(Rupiah.of(39_400_000));
    }
  }

  private static EventBody publicBody(OrderScene scene, PurchaseOrder requested) {
    PurchaseOrder approved = scene.lead(requested, OrderState.AWAITING_SUPPLIER_CONFIRMATION);
    return scene.events(approved.id().value()).stream()
        .map(SequencedEvent::event)
        .map(event -> event.publicBody())
        .filter(Objects::nonNull)
        .map(EventBody::parse)
        .findFirst()
        .orElseThrow();
  }

  @Test
  default void everybody_sees_the_taxes_of_an_entity_and_not_those_on_a_persons_income() {
    try (OrderScene scene = OrderScene.on(storage())) {
      EventBody ofEntity = publicBody(scene, soldBy(scene, LegalForm.CV, null));
      EventBody ofPerson = publicBody(scene, soldBy(scene, LegalForm.SOLE_TRADER, null));

      assertThat(ofEntity.list("taxes"))
          .extracting(tax -> tax.text("type"))
          .contains("INCOME_TAX_22");
      assertThat(ofEntity.number("netToSupplier")).isEqualTo(39_400_000);
      assertThat(ofPerson.list("taxes")).isEmpty();
      assertThat(ofPerson.numberOrNull("netToSupplier")).isNull();
    }
  }

  /**
   * An order for which a rupiah hangs on the rounding, asked for on the last day of the old one.
   */
  private static PurchaseOrder askedBeforeTheRoundingChanged(OrderScene scene, long ceiling) {
    scene.clock.set(Instant.parse("2025-05-21T02:00:00Z"));
    PlanItem plan =
        scene
            .catalog
            .plans()
            .announce(
                scene.by(Role.BUDGET_USER),
                scene.tenant,
                List.of(
                    new NewPlanItem(
                        scene.workUnit,
                        "RUP-2025-" + scene.number,
                        "Belanja alat tulis",
                        2025,
                        "5.1.02.01.01.0024",
                        Rupiah.of(ceiling))))
            .get(0);
    Product paper = scene.product(2_000_050, new Stock.Tracked(10));
    OrderRequest asked = scene.request(plan, paper, 1);
    Delivery delivery =
        new Delivery(
            scene.tenant.region(), "Jalan", "Nama", "0899 1234 567", LocalDate.of(2025, 6, 1));
    return scene.requested(
        new OrderRequest(
                asked.tenant(), asked.planItem(), asked.lines(), delivery, asked.payment(), null)
            .because(asked.reason()));
  }

  @Test
  default void the_rules_of_the_day_of_the_order_letter_count() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder asked = askedBeforeTheRoundingChanged(scene, 9_000_000);
      assertThat(asked.vat()).isEqualTo(Rupiah.of(220_005));
      assertThat(tax(asked, TaxType.INCOME_TAX_22).amount()).isEqualTo(Rupiah.of(30_000));

      scene.clock.set(Instant.parse("2025-05-22T02:00:00Z"));
      PurchaseOrder approved = scene.lead(asked, OrderState.AWAITING_SUPPLIER_CONFIRMATION);

      assertThat(approved.vat()).isEqualTo(Rupiah.of(220_006));
      assertThat(approved.lines().get(0).vat()).isEqualTo(Rupiah.of(220_006));
      assertThat(tax(approved, TaxType.INCOME_TAX_22).amount()).isEqualTo(Rupiah.of(30_001));
      assertThatItCloses(approved);
      assertThat(scene.order(approved.id())).isEqualTo(approved);
      assertThat(scene.plan(approved.planItem()).reserved()).isEqualTo(approved.gross());
      PurchaseOrder declined = scene.act(Role.SUPPLIER, approved, OrderAction.DECLINE);
      assertThat(scene.plan(declined.planItem()).reserved()).isEqualTo(Rupiah.ZERO);
    }
  }

  @Test
  default void an_order_that_the_new_rules_make_too_dear_for_its_budget_is_not_approved() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder asked = askedBeforeTheRoundingChanged(scene, 2_220_055);
      scene.clock.set(Instant.parse("2025-05-22T02:00:00Z"));

      assertThatThrownBy(() -> scene.lead(asked, OrderState.AWAITING_SUPPLIER_CONFIRMATION))
          .isInstanceOf(PolicyRefusalException.class);
      assertThat(scene.order(asked.id())).isEqualTo(asked);
    }
  }

  @Test
  default void goods_that_come_late_cost_the_supplier_a_penalty() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Product paper = scene.product(6_435_007, new Stock.Tracked(10));
      PurchaseOrder shipped =
          scene.lead(
              scene.requested(scene.request(scene.plan(60_000_000), paper, 6)), OrderState.SHIPPED);
      assertThat(shipped.penalty()).isNull();
      // Promised for the 15th.
      scene.clock.set(Instant.parse("2026-12-22T02:00:00Z"));
      PurchaseOrder accepted =
          scene.act(Role.COMMITMENT_OFFICER, shipped, OrderAction.ACCEPT_GOODS);

      LatePenalty penalty = Objects.requireNonNull(accepted.penalty());
      assertThat(penalty.days()).isEqualTo(7);
      assertThat(penalty.base()).isEqualTo(Rupiah.of(38_610_042));
      // 270,270.294, and what is left over is left out.
      assertThat(penalty.amount()).isEqualTo(Rupiah.of(270_270));
      assertThat(penalty.legalBasis()).isEqualTo("Perpres 16/2018 Pasal 79 ayat (4) dan (5)");
      assertThat(accepted.gross()).isEqualTo(shipped.gross());
      assertThat(accepted.netToSupplier())
          .isEqualTo(shipped.netToSupplier().minus(penalty.amount()));
      assertThatItCloses(accepted);
      assertThat(scene.order(accepted.id())).isEqualTo(accepted);
    }
  }

  @Test
  default void goods_that_come_on_the_promised_day_cost_no_penalty() {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder shipped = scene.lead(scene.requested(), OrderState.SHIPPED);
      // Still the 15th in Jakarta.
      scene.clock.set(Instant.parse("2026-12-15T16:59:00Z"));
      assertThat(scene.act(Role.COMMITMENT_OFFICER, shipped, OrderAction.ACCEPT_GOODS).penalty())
          .isNull();
    }
  }

  @Test
  default void a_certificate_that_is_shown_anew_counts_for_what_is_approved_from_then_on() {
    try (OrderScene scene = OrderScene.on(storage())) {
      LocalDate today = LocalDate.of(2026, 11, 24);
      Actor verifier = scene.by(Role.PROCUREMENT_UNIT);
      PurchaseOrder asked = soldBy(scene, LegalForm.COOPERATIVE, null);
      assertThat(asked.netToSupplier()).isEqualTo(Rupiah.of(39_400_000));

      assertThatThrownBy(
              () ->
                  scene
                      .catalog
                      .suppliers()
                      .keepTaxStanding(
                          verifier,
                          asked.supplier(),
                          2,
                          new TaxStanding(
                              false, true, new MsmeCertificate(null, today.minusDays(1)), null)))
          .hasMessageContaining("INVALID_FIELD");
      Supplier certified =
          scene
              .catalog
              .suppliers()
              .keepTaxStanding(
                  verifier,
                  asked.supplier(),
                  2,
                  new TaxStanding(
                      false, true, new MsmeCertificate(null, today.plusYears(1)), null));

      assertThat(certified.version()).isEqualTo(3);
      assertThat(scene.catalog.suppliers().getPublic(asked.supplier())).isEqualTo(certified);
      PurchaseOrder approved = scene.lead(asked, OrderState.AWAITING_SUPPLIER_CONFIRMATION);
      assertThat(approved.netToSupplier()).isEqualTo(Rupiah.of(39_800_000));
      assertThat(approved.gross()).isEqualTo(asked.gross());
      assertThat(scene.events(asked.supplier().value()))
          .last()
          .satisfies(
              event -> {
                assertThat(event.event().type()).isEqualTo("supplier.certified");
                assertThat(event.event().publicBody()).isNull();
              });
    }
  }

  @Test
  default void an_exemption_letter_counts_from_its_first_to_its_last_day() {
    try (OrderScene scene = OrderScene.on(storage())) {
      LocalDate today = LocalDate.of(2026, 11, 24);
      PurchaseOrder before = soldBy(scene, LegalForm.CV, null);
      assertThat(tax(before, TaxType.INCOME_TAX_22).amount()).isEqualTo(Rupiah.of(600_000));
      scene
          .catalog
          .suppliers()
          .keepTaxStanding(
              scene.by(Role.PROCUREMENT_UNIT),
              before.supplier(),
              2,
              new TaxStanding(
                  false,
                  true,
                  null,
                  new TaxExemption("SKB-7", today.plusDays(1), today.plusDays(2))));

      for (int day = 0; day <= 3; day++) {
        scene.clock.set(OrderScene.START.plus(Duration.ofDays(day)));
        PurchaseOrder order =
            scene.requested(scene.request(scene.plan(60_000_000), product(scene, before), 1));
        assertThat(tax(order, TaxType.INCOME_TAX_22).amount())
            .as("day " + day)
            .isEqualTo(Rupiah.of(day == 1 || day == 2 ? 0 : 150_000));
      }
    }
  }

  private static Product product(OrderScene scene, PurchaseOrder order) {
    return scene.product(order.lines().get(0).product());
  }

  @Test
  default void net_prices_follow_a_supplier_that_charges_vat_from_now_on() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor verifier = scene.by(Role.PROCUREMENT_UNIT);
      NewProduct inclusive =
          new NewProduct(
              "Map arsip",
              "Map",
              "02.01",
              "rim",
              Rupiah.of(111_000),
              true,
              new Stock.Tracked(5),
              new LocalContent(false, null, null));
      Product product = scene.catalog.products().addListed(verifier, scene.supplier, inclusive);
      assertThat(product.netPrice()).isEqualTo(Rupiah.of(100_000));
      scene
          .catalog
          .suppliers()
          .keepTaxStanding(verifier, scene.supplier, 2, new TaxStanding(false, true, null, null));

      assertThat(scene.catalog.products().priceAnew(1_000)).isPositive();
      assertThat(scene.product(product.id()).netPrice()).isEqualTo(Rupiah.of(111_000));
      assertThat(scene.events(scene.supplier.value()))
          .last()
          .satisfies(
              event -> {
                assertThat(event.event().publicBody()).contains("\"vatRegistered\":0");
                assertThat(event.event().publicBody()).doesNotContain("hasTaxId");
              });
    }
  }
}
