package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.agency.Agency;
import id.blangkon.catalog.agency.WorkUnit;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldError;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.product.ListingState;
import id.blangkon.catalog.product.LocalContent;
import id.blangkon.catalog.product.NewProduct;
import id.blangkon.catalog.product.PriceChange;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.StaleVersionException;
import id.blangkon.catalog.supplier.NewSupplier;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the catalogue tells the journal, and how what was sent back is mended, on a storage. */
interface CatalogueEventsContract extends OnStorage {

  private static void isRefused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(CatalogException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static void namesField(String field, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            CatalogException.class,
            e -> assertThat(e.fields()).extracting(FieldError::field).containsExactly(field));
  }

  private static List<NewEvent> events(OrderScene scene, UUID subject) {
    return scene.events(subject).stream().map(SequencedEvent::event).toList();
  }

  private static NewEvent newest(OrderScene scene, UUID subject) {
    List<NewEvent> events = events(scene, subject);
    return events.get(events.size() - 1);
  }

  private static EventBody body(@Nullable String text) {
    assertThat(text).isNotNull();
    return EventBody.parse(text);
  }

  private static Actor person(OrderScene scene) {
    return scene.catalog.people().actor(scene.catalog.people().add(scene.admin, "Orang").id());
  }

  private static NewProduct entry(String name, long price, Stock stock) {
    return new NewProduct(
        name,
        "Uraian " + name,
        "02.01",
        "rim",
        Rupiah.of(price),
        false,
        stock,
        new LocalContent(true, 40, LocalDate.of(2027, 1, 31)));
  }

  @Test
  default void offices_are_told_in_public_and_plans_in_private() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Agency agency = scene.catalog.agencies().addAgency(scene.admin, scene.tenant, "Dinas Baru");
      WorkUnit unit =
          scene.catalog.agencies().addWorkUnit(scene.admin, scene.tenant, "Dinas Lain", "Loket");
      PlanItem plan = scene.plan(7_000_000);

      NewEvent added = newest(scene, agency.id().value());
      assertThat(added.type()).isEqualTo("agency.added");
      assertThat(added.tenant()).isEqualTo(scene.tenant.value());
      assertThat(body(added.publicBody()).text("name")).isEqualTo("Dinas Baru");
      NewEvent office = newest(scene, unit.id().value());
      assertThat(office.type()).isEqualTo("work-unit.added");
      assertThat(body(office.publicBody()).text("agency")).isEqualTo(unit.agency().toString());
      assertThat(body(newest(scene, unit.agency().value()).publicBody()).text("name"))
          .isEqualTo("Dinas Lain");
      NewEvent announced = newest(scene, plan.id().value());
      assertThat(announced.type()).isEqualTo("plan.announced");
      assertThat(announced.publicBody()).isNull();
      assertThat(body(announced.privateBody()).number("ceiling")).isEqualTo(7_000_000);
      assertThat(body(announced.privateBody()).text("rupCode")).isEqualTo(plan.rupCode());
      isRefused(
          ErrorCode.ALREADY_EXISTS,
          () -> scene.catalog.agencies().addAgency(scene.admin, scene.tenant, " Dinas Baru "));
    }
  }

  @Test
  default void nobody_is_appointed_to_what_is_not_known() {
    try (OrderScene scene = OrderScene.on(storage());
        OrderScene other = OrderScene.on(storage())) {
      Actor person = person(scene);
      namesField(
          "workUnit",
          () ->
              scene
                  .catalog
                  .people()
                  .appoint(
                      scene.admin,
                      person.person(),
                      Role.COMMITMENT_OFFICER,
                      scene.tenant,
                      other.workUnit,
                      null));
      namesField(
          "workUnit",
          () ->
              scene
                  .catalog
                  .people()
                  .add(
                      scene.admin,
                      "Orang",
                      Role.COMMITMENT_OFFICER,
                      scene.tenant,
                      WorkUnitId.of(UUID.randomUUID())));
      namesField(
          "tenant",
          () ->
              scene
                  .catalog
                  .people()
                  .appoint(
                      scene.admin,
                      person.person(),
                      Role.AUDITOR,
                      TenantId.of("99.99"),
                      null,
                      null));
      namesField(
          "supplier",
          () ->
              scene
                  .catalog
                  .people()
                  .appoint(
                      scene.admin,
                      person.person(),
                      Role.SUPPLIER,
                      null,
                      null,
                      SupplierId.of(UUID.randomUUID())));
      assertThat(scene.catalog.people().actor(person.person()).appointments()).isEmpty();
    }
  }

  @Test
  default void another_province_neither_joins_nor_registers_here() {
    try (OrderScene scene = OrderScene.on(storage())) {
      String here = scene.tenant.region().province().value();
      RegionCode elsewhere = RegionCode.of(here.equals("33") ? "34.71" : "33.74");
      namesField(
          "tenant",
          () ->
              scene
                  .catalog
                  .tenants()
                  .join(scene.admin, TenantId.of(elsewhere.value()), "Pemerintah lain"));
      NewSupplier good = scene.registration(LegalForm.CV, BusinessScale.SMALL, true);
      namesField(
          "homeRegion",
          () -> scene.catalog.suppliers().register(person(scene), in(good, elsewhere, List.of())));
      namesField(
          "serviceRegions",
          () ->
              scene
                  .catalog
                  .suppliers()
                  .register(
                      person(scene),
                      in(good, good.homeRegion(), List.of(good.homeRegion(), elsewhere))));
    }
  }

  private static NewSupplier in(NewSupplier s, RegionCode home, List<RegionCode> service) {
    return new NewSupplier(
        s.name(),
        s.legalForm(),
        s.scale(),
        s.scaleEvidenceOn(),
        s.vatRegistered(),
        home,
        service,
        s.details());
  }

  @Test
  default void a_product_is_told_whole_when_it_is_listed_and_in_steps_later() {
    try (OrderScene scene = OrderScene.on(storage())) {
      var products = scene.catalog.products();
      Product entered =
          products
              .submit(
                  scene.owner,
                  scene.supplier,
                  List.of(entry("Amplop", 1_000, new Stock.Tracked(5))))
              .get(0);
      UUID id = entered.id().value();
      NewEvent submitted = newest(scene, id);
      assertThat(submitted.type()).isEqualTo("product.submitted");
      assertThat(submitted.publicBody()).isNull();
      assertThat(body(submitted.privateBody()).text("description")).isEqualTo("Uraian Amplop");

      products.list(scene.by(Role.PROCUREMENT_UNIT), entered.id(), 1);
      NewEvent listed = newest(scene, id);
      assertThat(listed.privateBody()).isNull();
      EventBody whole = body(listed.publicBody());
      assertThat(whole.text("taxTreatment")).isEqualTo("TAXABLE");
      assertThat(whole.text("description")).isEqualTo("Uraian Amplop");
      assertThat(whole.number("localContentPercent")).isEqualTo(40);
      assertThat(whole.text("certificateExpiry")).isEqualTo("2027-01-31");
      assertThat(listed.publicBody()).contains("\"stock\":{\"kind\":\"TRACKED\",\"quantity\":5}");

      products.setStock(scene.owner, entered.id(), 2, new Stock.Tracked(5), new Stock.Capacity(30));
      assertThat(newest(scene, id).publicBody())
          .contains("\"stock\":{\"kind\":\"CAPACITY\",\"perDay\":30}")
          .doesNotContain("Amplop");
      products.changePrice(scene.owner, entered.id(), 3, Rupiah.of(1_200), false);
      assertThat(body(newest(scene, id).publicBody()).number("netPrice")).isEqualTo(1_200);

      String why = scene.canary("alasan");
      products.delist(scene.owner, entered.id(), 4, why);
      NewEvent gone = newest(scene, id);
      assertThat(body(gone.publicBody()).text("state")).isEqualTo("DELISTED");
      assertThat(gone.publicBody()).doesNotContain(why);
      assertThat(body(gone.privateBody()).text("reason")).isEqualTo(why);

      products.resubmit(scene.owner, entered.id(), 5);
      assertThat(newest(scene, id).publicBody()).as("it waits for curation").isNull();
      products.sendBack(scene.by(Role.PROCUREMENT_UNIT), entered.id(), 6, why);
      NewEvent back = newest(scene, id);
      assertThat(back.publicBody()).isNull();
      assertThat(body(back.privateBody()).text("reason")).isEqualTo(why);
    }
  }

  @Test
  default void net_prices_are_worked_out_anew_on_the_day_when_another_vat_begins() {
    try (OrderScene scene = OrderScene.on(storage())) {
      var products = scene.catalog.products();
      // The last evening of ten percent, in Jakarta.
      scene.clock.set(Instant.parse("2022-03-31T16:59:59Z"));
      NewProduct inclusive = priced(1_110_000, true);
      NewProduct plain = priced(1_110_000, false);
      List<Product> entered =
          products.submit(
              scene.owner,
              scene.supplier,
              List.of(inclusive, inclusive, inclusive, inclusive, plain));
      ProductId dear = entered.get(0).id();
      products.list(scene.by(Role.PROCUREMENT_UNIT), dear, 1);
      products.list(scene.by(Role.PROCUREMENT_UNIT), entered.get(4).id(), 1);
      assertThat(scene.product(dear).netPrice()).isEqualTo(Rupiah.of(1_009_091));
      assertThat(products.priceAnew(100)).isZero();

      scene.clock.set(Instant.parse("2022-03-31T17:00:00Z"));
      assertThat(products.priceAnew(2)).isEqualTo(2);
      products.list(scene.by(Role.PROCUREMENT_UNIT), entered.get(3).id(), entered.get(3).version());
      scene.catalog.worker().runDue();

      Product anew = scene.product(dear);
      assertThat(anew.netPrice()).isEqualTo(Rupiah.of(1_000_000));
      assertThat(anew.price()).isEqualTo(Rupiah.of(1_110_000));
      assertThat(anew.version()).isEqualTo(3);
      assertThat(products.prices(dear))
          .extracting(PriceChange::netPrice)
          .containsExactly(Rupiah.of(1_009_091), Rupiah.of(1_000_000));
      assertThat(products.prices(dear).get(1).from()).isEqualTo(scene.clock.instant());
      NewEvent told = newest(scene, dear.value());
      assertThat(told.type()).isEqualTo("product.price-changed");
      assertThat(told.actor()).isEqualTo(Actor.system().person().value());
      assertThat(body(told.publicBody()).number("netPrice")).isEqualTo(1_000_000);
      assertThat(entered.subList(1, 4))
          .allSatisfy(
              product ->
                  assertThat(scene.product(product.id()).netPrice())
                      .isEqualTo(Rupiah.of(1_000_000)));
      assertThat(scene.product(entered.get(4).id()).version())
          .as("a price without VAT does not change")
          .isEqualTo(2);
      assertThat(products.priceAnew(100)).isZero();
      scene.clock.advance(Duration.ofDays(200));
      assertThat(products.priceAnew(100)).isZero();
    }
  }

  private static NewProduct priced(long price, boolean taxInclusive) {
    return new NewProduct(
        "Lemari arsip",
        "",
        "02.04",
        "buah",
        Rupiah.of(price),
        taxInclusive,
        new Stock.Tracked(5),
        new LocalContent(true, null, null));
  }

  @Test
  default void a_supplier_is_told_whole_when_it_is_verified_and_why_it_stands_back_in_private() {
    try (OrderScene scene = OrderScene.on(storage())) {
      var suppliers = scene.catalog.suppliers();
      Actor verifier = scene.by(Role.PROCUREMENT_UNIT);
      Supplier entered =
          suppliers.register(
              person(scene), scene.registration(LegalForm.CV, BusinessScale.SMALL, true));
      UUID id = entered.id().value();
      NewEvent registered = newest(scene, id);
      assertThat(registered.publicBody()).isNull();
      assertThat(body(registered.privateBody()).number("vatRegistered")).isEqualTo(1);
      assertThat(body(registered.privateBody()).text("owner"))
          .as("who was appointed to act for it")
          .isEqualTo(registered.actor().toString());
      String why = scene.canary("alasan");
      suppliers.sendBack(verifier, entered.id(), 1, why);
      NewEvent back = newest(scene, id);
      assertThat(back.publicBody()).isNull();
      assertThat(body(back.privateBody()).text("reason")).isEqualTo(why);

      suppliers.verify(verifier, entered.id(), 2);
      NewEvent verified = newest(scene, id);
      EventBody whole = body(verified.publicBody());
      assertThat(whole.number("vatRegistered")).isEqualTo(1);
      assertThat(whole.text("scaleEvidenceOn")).isEqualTo("2026-01-02");
      assertThat(verified.publicBody())
          .contains("\"serviceRegions\":[\"" + scene.tenant + "\"]")
          .doesNotContain("hasTaxId", why);
      assertThat(body(verified.privateBody()).number("hasTaxId")).isEqualTo(1);

      suppliers.suspend(verifier, entered.id(), 3, why);
      NewEvent suspended = newest(scene, id);
      assertThat(body(suspended.publicBody()).text("status")).isEqualTo("SUSPENDED");
      assertThat(suspended.publicBody()).doesNotContain(why, entered.name());
      assertThat(body(suspended.privateBody()).text("reason")).isEqualTo(why);
    }
  }

  @Test
  default void a_product_that_was_sent_back_is_mended_and_sent_again() {
    try (OrderScene scene = OrderScene.on(storage())) {
      var products = scene.catalog.products();
      Actor curator = scene.by(Role.PROCUREMENT_UNIT);
      Stock five = new Stock.Tracked(5);
      Product entered =
          products
              .submit(scene.owner, scene.supplier, List.of(entry("Amplop", 1_000, five)))
              .get(0);
      NewProduct mended = entry("Amplop cokelat", 2_000, five);
      isRefused(
          ErrorCode.ACTION_NOT_AVAILABLE,
          () -> products.resubmit(scene.owner, entered.id(), 1, mended, five));
      products.sendBack(curator, entered.id(), 1, "Warnanya?");
      isRefused(
          ErrorCode.FORBIDDEN,
          () -> products.resubmit(scene.by(Role.AUDITOR), entered.id(), 2, mended, five));
      namesField(
          "name",
          () -> products.resubmit(scene.owner, entered.id(), 2, entry("x", 2_000, five), five));
      assertThatThrownBy(() -> products.resubmit(scene.owner, entered.id(), 1, mended, five))
          .isInstanceOf(StaleVersionException.class);

      Product again = products.resubmit(scene.owner, entered.id(), 2, mended, five);

      assertThat(again.state()).isEqualTo(ListingState.SUBMITTED);
      assertThat(again.version()).isEqualTo(3);
      assertThat(again.reason()).isNull();
      assertThat(again.name()).isEqualTo("Amplop cokelat");
      assertThat(again.netPrice()).isEqualTo(Rupiah.of(2_000));
      assertThat(again).isEqualTo(scene.product(entered.id()));
      NewEvent told = newest(scene, entered.id().value());
      assertThat(told.type()).isEqualTo("product.submitted");
      assertThat(body(told.privateBody()).text("name")).isEqualTo("Amplop cokelat");
      products.list(curator, entered.id(), 3);
      assertThat(products.prices(entered.id())).hasSize(2);
    }
  }

  @Test
  default void a_mended_stock_is_counted_against_what_was_seen() {
    try (OrderScene scene = OrderScene.on(storage())) {
      var products = scene.catalog.products();
      Product paper = scene.product(1_000, new Stock.Tracked(10));
      PurchaseOrder order = scene.requested(scene.request(scene.plan(1_000_000), paper, 4));
      Product gone = products.delist(scene.owner, paper.id(), paper.version(), "Habis");
      Stock seen = gone.stock();
      assertThat(seen).isEqualTo(new Stock.Tracked(6));
      scene.lead(order, OrderState.REJECTED);
      assertThat(scene.stockOf(paper.id())).isEqualTo(10);

      assertThatThrownBy(
              () ->
                  products.resubmit(
                      scene.owner,
                      paper.id(),
                      gone.version(),
                      entry("Kertas", 1_000, new Stock.Tracked(7)),
                      seen))
          .isInstanceOf(StaleVersionException.class);
      Product again =
          products.resubmit(
              scene.owner, paper.id(), gone.version(), entry("Kertas", 1_000, seen), seen);
      assertThat(again.stock()).as("not typed anew").isEqualTo(new Stock.Tracked(10));
      Product delisted =
          products.sendBack(scene.by(Role.PROCUREMENT_UNIT), paper.id(), again.version(), "Stok?");
      assertThat(
              products
                  .resubmit(
                      scene.owner,
                      paper.id(),
                      delisted.version(),
                      entry("Kertas", 1_000, new Stock.OnRequest(3)),
                      new Stock.Tracked(10))
                  .stock())
          .isEqualTo(new Stock.OnRequest(3));
    }
  }

  @Test
  default void a_registration_that_was_sent_back_is_mended_and_sent_again() {
    try (OrderScene scene = OrderScene.on(storage())) {
      var suppliers = scene.catalog.suppliers();
      Actor verifier = scene.by(Role.PROCUREMENT_UNIT);
      Actor founder = person(scene);
      Supplier entered =
          suppliers.register(founder, scene.registration(LegalForm.CV, BusinessScale.SMALL, true));
      Actor owner = scene.catalog.people().actor(founder.person());
      NewSupplier mended = scene.registration(LegalForm.PT, BusinessScale.MEDIUM, false);
      isRefused(
          ErrorCode.ACTION_NOT_AVAILABLE, () -> suppliers.resubmit(owner, entered.id(), 1, mended));
      suppliers.sendBack(verifier, entered.id(), 1, "NPWP salah");
      isRefused(
          ErrorCode.FORBIDDEN,
          () -> suppliers.resubmit(scene.by(Role.AUDITOR), entered.id(), 2, mended));
      assertThatThrownBy(() -> suppliers.resubmit(owner, entered.id(), 1, mended))
          .isInstanceOf(StaleVersionException.class);

      Supplier again = suppliers.resubmit(owner, entered.id(), 2, mended);

      assertThat(again.status()).isEqualTo(SupplierStatus.SUBMITTED);
      assertThat(again.reason()).isNull();
      assertThat(again.version()).isEqualTo(3);
      assertThat(again.legalForm()).isEqualTo(LegalForm.PT);
      assertThat(again.registeredAt()).isEqualTo(entered.registeredAt());
      assertThat(suppliers.get(owner, entered.id())).isEqualTo(again);
      assertThat(suppliers.details(verifier, entered.id())).isEqualTo(mended.details());
      NewEvent told =
          events(scene, entered.id().value()).stream()
              .filter(event -> event.type().equals("supplier.resubmitted"))
              .findFirst()
              .orElseThrow();
      assertThat(told.publicBody()).isNull();
      assertThat(body(told.privateBody()).text("legalForm")).isEqualTo("PT");
      suppliers.sendBack(verifier, entered.id(), 3, "Alamat salah");
      assertThat(suppliers.resubmit(verifier, entered.id(), 4, mended).version()).isEqualTo(5);
    }
  }
}
