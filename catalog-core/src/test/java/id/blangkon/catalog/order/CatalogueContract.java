package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldError;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.Address;
import id.blangkon.catalog.party.BankAccount;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.ContactPoint;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.plan.NewPlanItem;
import id.blangkon.catalog.product.ListingState;
import id.blangkon.catalog.product.LocalContent;
import id.blangkon.catalog.product.NewProduct;
import id.blangkon.catalog.product.OfferedProduct;
import id.blangkon.catalog.product.PriceChange;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.product.Products;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StaleVersionException;
import id.blangkon.catalog.supplier.NewSupplier;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierDetails;
import id.blangkon.catalog.supplier.SupplierStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Suppliers, products and plans, on a storage. */
interface CatalogueContract extends OnStorage {

  private static void isRefused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(CatalogException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static void namesFields(ThrowingCallable call, String... fields) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            CatalogException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD);
              assertThat(e.fields()).extracting(FieldError::field).containsExactly(fields);
              assertThat(e.fields())
                  .allMatch(
                      field ->
                          !field.message().indonesian().isBlank()
                              && !field.message().english().isBlank());
            });
  }

  private static Actor person(OrderScene scene) {
    return scene.catalog.people().actor(scene.catalog.people().add(scene.admin, "Orang").id());
  }

  private static Supplier registered(OrderScene scene, Actor founder) {
    return scene
        .catalog
        .suppliers()
        .register(founder, scene.registration(LegalForm.CV, BusinessScale.SMALL, false));
  }

  @Test
  default void a_supplier_is_verified_sent_back_and_suspended_by_its_region() {
    try (OrderScene scene = OrderScene.on(storage());
        OrderScene other = OrderScene.on(storage())) {
      Actor verifier = scene.by(Role.PROCUREMENT_UNIT);
      Supplier waiting = registered(scene, person(scene));
      assertThat(waiting.status()).isEqualTo(SupplierStatus.SUBMITTED);
      isRefused(ErrorCode.NOT_FOUND, () -> scene.catalog.suppliers().getPublic(waiting.id()));
      isRefused(
          ErrorCode.FORBIDDEN,
          () -> scene.catalog.suppliers().verify(other.by(Role.PROCUREMENT_UNIT), waiting.id(), 1));
      isRefused(
          ErrorCode.FORBIDDEN,
          () -> scene.catalog.suppliers().verify(scene.by(Role.AUDITOR), waiting.id(), 1));

      Supplier back = scene.catalog.suppliers().sendBack(verifier, waiting.id(), 1, "NPWP salah");
      assertThat(back.status()).isEqualTo(SupplierStatus.NEEDS_FIX);
      assertThat(back.reason()).isEqualTo("NPWP salah");
      assertThat(
              scene
                  .catalog
                  .suppliers()
                  .listSentBack(verifier, scene.tenant.region(), PageRequest.first())
                  .items())
          .extracting(Supplier::id)
          .contains(waiting.id());
      isRefused(
          ErrorCode.FORBIDDEN,
          () ->
              scene
                  .catalog
                  .suppliers()
                  .listSentBack(
                      scene.by(Role.AUDITOR), scene.tenant.region(), PageRequest.first()));
      assertThatThrownBy(() -> scene.catalog.suppliers().verify(verifier, waiting.id(), 1))
          .isInstanceOf(StaleVersionException.class);
      Supplier active = scene.catalog.suppliers().verify(verifier, waiting.id(), 2);
      assertThat(active.isActive()).isTrue();
      assertThat(active.reason()).isNull();
      isRefused(
          ErrorCode.ACTION_NOT_AVAILABLE,
          () -> scene.catalog.suppliers().verify(verifier, waiting.id(), 3));
      Supplier suspended =
          scene.catalog.suppliers().suspend(scene.admin, waiting.id(), 3, "Mengirim barang palsu");
      assertThat(suspended.status()).isEqualTo(SupplierStatus.SUSPENDED);
      assertThat(scene.catalog.suppliers().getPublic(waiting.id()).reason()).isNull();
      assertThat(scene.catalog.suppliers().get(verifier, waiting.id()).reason())
          .isEqualTo("Mengirim barang palsu");
      assertThat(scene.catalog.suppliers().verify(verifier, waiting.id(), 4).verifiedAt())
          .isEqualTo(active.verifiedAt());
    }
  }

  @Test
  default void private_details_are_seen_by_the_verifier_alone_and_the_journal_keeps_by_whom() {
    try (OrderScene scene = OrderScene.on(storage());
        OrderScene other = OrderScene.on(storage())) {
      Actor verifier = scene.by(Role.PROCUREMENT_UNIT);
      Actor owner = person(scene);
      Supplier waiting = registered(scene, owner);
      SupplierDetails details = scene.catalog.suppliers().details(verifier, waiting.id());
      assertThat(details.npwp()).isNotNull();
      for (Actor stranger :
          List.of(
              scene.by(Role.AUDITOR),
              scene.by(Role.PROCUREMENT_OFFICER),
              other.by(Role.PROCUREMENT_UNIT),
              scene.catalog.people().actor(owner.person()))) {
        isRefused(
            ErrorCode.FORBIDDEN, () -> scene.catalog.suppliers().details(stranger, waiting.id()));
      }
      scene.catalog.worker().runDue();
      assertThat(
              storage()
                  .read(unit -> unit.store(JournalStore.class).about(waiting.id().value()))
                  .stream()
                  .map(SequencedEvent::event)
                  .filter(event -> event.type().equals("personal-data.seen")))
          .singleElement()
          .satisfies(
              event -> {
                assertThat(event.actor()).isEqualTo(verifier.person().value());
                assertThat(event.publicBody()).isNull();
                assertThat(event.privateBody())
                    .doesNotContain(details.npwp().value())
                    .doesNotContain(details.address().street());
              });
    }
  }

  @Test
  default void a_product_that_is_not_on_show_is_seen_by_its_supplier_and_its_curator() {
    try (OrderScene scene = OrderScene.on(storage());
        OrderScene other = OrderScene.on(storage())) {
      Actor owner = person(scene);
      Supplier supplier = registered(scene, owner);
      Actor seller = scene.catalog.people().actor(owner.person());
      Product waiting = submitted(scene, seller, supplier.id());
      assertThat(scene.catalog.products().get(seller, waiting.id())).isEqualTo(waiting);
      assertThat(scene.catalog.products().get(scene.by(Role.PROCUREMENT_UNIT), waiting.id()))
          .isEqualTo(waiting);
      for (Actor stranger :
          List.of(
              scene.by(Role.AUDITOR),
              scene.by(Role.PROCUREMENT_OFFICER),
              other.by(Role.PROCUREMENT_UNIT))) {
        isRefused(ErrorCode.NOT_FOUND, () -> scene.catalog.products().get(stranger, waiting.id()));
      }
      isRefused(
          ErrorCode.NOT_FOUND,
          () -> scene.catalog.products().get(seller, ProductId.of(UUID.randomUUID())));
    }
  }

  @Test
  default void nobody_verifies_sends_back_or_suspends_the_own_business() {
    try (OrderScene scene = OrderScene.on(storage())) {
      for (Actor verifier : List.of(scene.by(Role.PROCUREMENT_UNIT), scene.admin)) {
        Supplier own = registered(scene, verifier);
        Actor owner = scene.catalog.people().actor(verifier.person());
        Consumer<ThrowingCallable> refused =
            call -> isRefused(ErrorCode.SEGREGATION_OF_DUTIES, call);
        refused.accept(() -> scene.catalog.suppliers().verify(owner, own.id(), 1));
        refused.accept(() -> scene.catalog.suppliers().sendBack(owner, own.id(), 1, "x"));
        refused.accept(() -> scene.catalog.suppliers().suspend(owner, own.id(), 1, "x"));
        assertThat(scene.catalog.suppliers().get(owner, own.id())).isEqualTo(own);

        Product paper = submitted(scene, owner, own.id());
        refused.accept(() -> scene.catalog.products().list(owner, List.of(paper.id())));
        refused.accept(() -> scene.catalog.products().sendBack(owner, paper.id(), 1, "x"));
        assertThat(scene.product(paper.id())).isEqualTo(paper);
      }
    }
  }

  private static NewProduct entry(String name, String category, long price, Stock stock) {
    return new NewProduct(
        name,
        "",
        category,
        "rim",
        Rupiah.of(price),
        false,
        stock,
        new LocalContent(true, null, null));
  }

  private static Product submitted(OrderScene scene, Actor actor, SupplierId supplier) {
    return scene
        .catalog
        .products()
        .submit(actor, supplier, List.of(entry("Kertas", "02.01", 1_000, new Stock.Tracked(5))))
        .get(0);
  }

  @Test
  default void one_account_registers_a_bounded_number_of_businesses() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor founder = person(scene);
      for (int i = 0; i < 20; i++) {
        registered(scene, founder);
        founder = scene.catalog.people().actor(founder.person());
      }
      Actor busy = founder;

      isRefused(ErrorCode.POLICY_REFUSAL, () -> registered(scene, busy));
    }
  }

  @Test
  default void a_registration_names_every_field_that_is_wrong() {
    try (OrderScene scene = OrderScene.on(storage())) {
      NewSupplier good = scene.registration(LegalForm.INDIVIDUAL, BusinessScale.MICRO, false);
      SupplierDetails wrong =
          new SupplierDetails(
              null,
              null,
              null,
              new Address(scene.tenant.region(), " "),
              new ContactPoint("0812", "x".repeat(255)),
              new BankAccount("Bank", "123456", "x".repeat(201)));

      namesFields(
          () ->
              scene
                  .catalog
                  .suppliers()
                  .register(
                      person(scene),
                      new NewSupplier(
                          " ",
                          LegalForm.INDIVIDUAL,
                          BusinessScale.MICRO,
                          LocalDate.of(2026, 11, 25),
                          false,
                          RegionCode.of("33"),
                          List.of(RegionCode.of("99.99")),
                          wrong)),
          "name",
          "homeRegion",
          "serviceRegions",
          "scaleEvidenceOn",
          "details.address.street",
          "details.contact",
          "details.bankAccount",
          "details.nik");
      namesFields(
          () ->
              scene
                  .catalog
                  .suppliers()
                  .register(
                      person(scene),
                      new NewSupplier(
                          "PT Maju",
                          LegalForm.PT,
                          BusinessScale.SMALL,
                          LocalDate.of(2026, 11, 24),
                          true,
                          scene.tenant.region(),
                          List.of(),
                          new SupplierDetails(
                              good.details().nik(),
                              null,
                              null,
                              good.details().address(),
                              good.details().contact(),
                              good.details().bankAccount()))),
          "details.npwp");
      scene.catalog.suppliers().register(person(scene), good);
      assertThatThrownBy(() -> scene.catalog.suppliers().register(person(scene), good))
          .as("the same NIK")
          .isInstanceOf(DuplicateException.class);
      assertThatThrownBy(
              () ->
                  scene
                      .catalog
                      .suppliers()
                      .registerFor(
                          scene.by(Role.PROCUREMENT_UNIT),
                          List.of(
                              scene.registration(LegalForm.CV, BusinessScale.SMALL, true), good)))
          .as("all or none")
          .isInstanceOf(DuplicateException.class);
    }
  }

  @Test
  default void products_are_submitted_and_listed_all_or_none() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor curator = scene.by(Role.PROCUREMENT_UNIT);
      namesFields(
          () ->
              scene
                  .catalog
                  .products()
                  .submit(
                      scene.owner,
                      scene.supplier,
                      List.of(
                          entry("Kertas", "02.01", 1_000, new Stock.Tracked(1)),
                          entry("x", "02", 0, new Stock.Tracked(1_000_000_001)),
                          new NewProduct(
                              "Kertas",
                              "x".repeat(4_001),
                              "02.01",
                              "gantang",
                              Rupiah.of(1_000_000_000_001L),
                              false,
                              new Stock.OnRequest(1),
                              new LocalContent(true, 101, null)))),
          "products[1].name",
          "products[1].category",
          "products[1].price",
          "products[1].stock",
          "products[2].description",
          "products[2].unit",
          "products[2].localContent.percent",
          "products[2].price");
      Product one = submitted(scene, scene.owner, scene.supplier);
      Product two = submitted(scene, scene.owner, scene.supplier);
      isRefused(
          ErrorCode.FORBIDDEN, () -> scene.catalog.products().list(scene.owner, List.of(one.id())));
      ProductId unknown = ProductId.of(new UUID(5, 5));
      assertThatThrownBy(() -> scene.catalog.products().list(curator, List.of(one.id(), unknown)))
          .isInstanceOfSatisfying(
              CatalogException.class,
              e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND);
                assertThat(e.text().indonesian()).contains(unknown.toString());
              });
      assertThat(scene.product(one.id()).state()).isEqualTo(ListingState.SUBMITTED);

      assertThat(scene.catalog.products().list(curator, List.of(two.id(), one.id(), two.id())))
          .as("named twice is listed once")
          .extracting(Product::id, Product::version, Product::isListed)
          .containsExactlyInAnyOrder(tuple(one.id(), 2L, true), tuple(two.id(), 2L, true));
      assertThat(scene.search.refreshed).contains(one.id(), two.id());
      isRefused(
          ErrorCode.ACTION_NOT_AVAILABLE,
          () -> scene.catalog.products().list(curator, List.of(one.id())));
    }
  }

  @Test
  default void a_product_is_listed_as_the_curator_saw_it_and_of_an_active_supplier_alone() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor curator = scene.by(Role.PROCUREMENT_UNIT);
      Actor founder = person(scene);
      Supplier waiting = registered(scene, founder);
      Actor seller = scene.catalog.people().actor(founder.person());
      Product early = submitted(scene, seller, waiting.id());
      PageRequest first = new PageRequest(null, 100);
      assertThat(
              scene.catalog.products().listWaiting(curator, scene.tenant.region(), first).items())
          .extracting(Product::id)
          .doesNotContain(early.id());
      isRefused(
          ErrorCode.ACTION_NOT_AVAILABLE,
          () -> scene.catalog.products().list(curator, early.id(), 1));
      assertThatThrownBy(() -> scene.catalog.products().list(curator, List.of(early.id())))
          .hasMessageContaining(waiting.name());
      scene.catalog.suppliers().verify(curator, waiting.id(), 1);
      assertThat(
              scene.catalog.products().listWaiting(curator, scene.tenant.region(), first).items())
          .extracting(Product::id)
          .contains(early.id());

      Product dearer =
          scene.catalog.products().changePrice(seller, early.id(), 1, Rupiah.of(9_000), false);
      assertThatThrownBy(() -> scene.catalog.products().list(curator, early.id(), 1))
          .isInstanceOf(StaleVersionException.class);
      isRefused(
          ErrorCode.FORBIDDEN,
          () -> scene.catalog.products().list(scene.by(Role.AUDITOR), early.id(), 1));
      assertThat(scene.catalog.products().list(curator, early.id(), dearer.version()).isListed())
          .isTrue();
    }
  }

  @Test
  default void nothing_of_a_supplier_that_was_never_verified_is_public() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Supplier waiting = registered(scene, person(scene));
      Product entered = submitted(scene, scene.by(Role.PROCUREMENT_UNIT), waiting.id());
      // As an older version of the program left it.
      storage()
          .write(
              unit -> {
                unit.store(ProductStore.class)
                    .updateStates(
                        List.of(entered.withState(ListingState.LISTED, entered.createdAt(), null)));
                return entered;
              });
      Products products = scene.catalog.products();
      isRefused(ErrorCode.NOT_FOUND, () -> products.getPublic(entered.id()));
      isRefused(ErrorCode.NOT_FOUND, () -> products.offered(entered.id()));
      isRefused(ErrorCode.NOT_FOUND, () -> products.prices(entered.id()));
      scene.catalog.suppliers().verify(scene.by(Role.PROCUREMENT_UNIT), waiting.id(), 1);
      assertThat(products.offered(entered.id()).product())
          .isEqualTo(products.getPublic(entered.id()));
      assertThat(products.prices(entered.id())).hasSize(1);
    }
  }

  @Test
  default void an_offer_is_told_with_the_supplier_whom_the_caller_knows() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Product product = scene.product(1_000, new Stock.Tracked(5));
      Products products = scene.catalog.products();
      OfferedProduct read = products.offered(product.id());
      assertThat(products.offered(product.id(), seller -> Optional.empty())).isEqualTo(read);
      Supplier known = read.supplier().withVersion(read.supplier().version() + 1);
      assertThat(products.offered(product.id(), seller -> Optional.of(known)))
          .isEqualTo(new OfferedProduct(read.product(), known, read.prices()));
      isRefused(
          ErrorCode.NOT_FOUND,
          () -> products.offered(ProductId.of(UUID.randomUUID()), seller -> Optional.of(known)));
    }
  }

  @Test
  default void offers_are_read_in_the_order_of_their_ids() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Product one = scene.product(1_000, new Stock.Tracked(5));
      Product two = scene.product(2_000, new Stock.Tracked(5));
      Product three = scene.product(3_000, new Stock.Tracked(5));
      List<OfferedProduct> offered =
          scene.catalog.products().offered(List.of(three.id(), one.id(), two.id(), one.id()));
      assertThat(offered)
          .extracting(each -> each.product().id())
          .containsExactly(three.id(), one.id(), two.id(), one.id());
      assertThat(offered)
          .allSatisfy(
              each -> {
                assertThat(each.supplier().id()).isEqualTo(scene.supplier);
                assertThat(each.prices())
                    .singleElement()
                    .satisfies(
                        price -> {
                          assertThat(price.product()).isEqualTo(each.product().id());
                          assertThat(price.price()).isEqualTo(each.product().price());
                        });
              });
      isRefused(
          ErrorCode.NOT_FOUND,
          () ->
              scene.catalog.products().offered(List.of(one.id(), ProductId.of(UUID.randomUUID()))));
    }
  }

  @Test
  default void a_product_comes_and_goes_and_keeps_its_price_history() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Product paper = scene.product(1_000, new Stock.Tracked(5));
      Actor stranger = scene.by(Role.AUDITOR);
      isRefused(
          ErrorCode.FORBIDDEN,
          () ->
              scene.catalog.products().changePrice(stranger, paper.id(), 99, Rupiah.of(1), false));
      isRefused(
          ErrorCode.FORBIDDEN,
          () ->
              scene
                  .catalog
                  .products()
                  .setStock(stranger, paper.id(), 99, paper.stock(), new Stock.Tracked(1)));
      isRefused(
          ErrorCode.FORBIDDEN,
          () -> scene.catalog.products().delist(stranger, paper.id(), 99, "alasan"));
      scene.clock.advance(Duration.ofDays(1));
      Product dearer =
          scene
              .catalog
              .products()
              .changePrice(scene.owner, paper.id(), paper.version(), Rupiah.of(1_110), true);
      assertThat(dearer.netPrice()).isEqualTo(Rupiah.of(1_000));
      assertThatThrownBy(
              () ->
                  scene
                      .catalog
                      .products()
                      .changePrice(
                          scene.owner, paper.id(), paper.version(), Rupiah.of(2_000), false))
          .isInstanceOf(StaleVersionException.class);
      Product recounted =
          scene
              .catalog
              .products()
              .setStock(
                  scene.owner, paper.id(), dearer.version(), paper.stock(), new Stock.Tracked(7));
      assertThat(scene.stockOf(paper.id())).isEqualTo(7);
      namesFields(
          () ->
              scene
                  .catalog
                  .products()
                  .setStock(
                      scene.owner,
                      paper.id(),
                      recounted.version(),
                      recounted.stock(),
                      new Stock.Tracked(Long.MAX_VALUE)),
          "stock");
      Product gone =
          scene
              .catalog
              .products()
              .delist(scene.owner, paper.id(), recounted.version(), "Tidak dibuat lagi");
      assertThat(gone.reason()).isEqualTo("Tidak dibuat lagi");
      assertThat(scene.catalog.products().getPublic(paper.id()).reason()).isNull();
      Product again = scene.catalog.products().resubmit(scene.owner, paper.id(), gone.version());
      isRefused(ErrorCode.NOT_FOUND, () -> scene.catalog.products().getPublic(paper.id()));
      Product listed =
          scene
              .catalog
              .products()
              .list(scene.by(Role.PROCUREMENT_UNIT), List.of(paper.id()))
              .get(0);
      assertThat(listed.version()).isEqualTo(again.version() + 1);
      assertThat(listed.listedAt()).isEqualTo(paper.listedAt());
      assertThat(scene.catalog.products().prices(paper.id()))
          .extracting(PriceChange::price)
          .containsExactly(Rupiah.of(1_000), Rupiah.of(1_110));
    }
  }

  @Test
  default void stock_that_an_order_took_is_not_lost_when_the_product_changes() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Product paper = scene.product(1_000, new Stock.Tracked(10));
      PurchaseOrder order = scene.requested(scene.request(scene.plan(1_000_000), paper, 4));
      scene
          .catalog
          .products()
          .changePrice(scene.owner, paper.id(), paper.version(), Rupiah.of(2_000), false);
      assertThat(scene.stockOf(paper.id())).isEqualTo(6);
      long version = scene.product(paper.id()).version();
      assertThatThrownBy(
              () ->
                  scene
                      .catalog
                      .products()
                      .setStock(
                          scene.owner, paper.id(), version, paper.stock(), new Stock.Tracked(20)))
          .as("counted before the order took its pieces")
          .isInstanceOf(StaleVersionException.class);
      assertThat(scene.stockOf(paper.id())).isEqualTo(6);
      scene
          .catalog
          .products()
          .setStock(scene.owner, paper.id(), version, new Stock.Tracked(6), new Stock.OnRequest(2));

      scene.lead(order, OrderState.REJECTED);

      assertThat(scene.product(paper.id()).stock())
          .as("there is nothing to give pieces back to")
          .isEqualTo(new Stock.OnRequest(2));
    }
  }

  @Test
  default void a_plan_item_is_of_a_work_unit_of_its_own_government() {
    try (OrderScene scene = OrderScene.on(storage());
        OrderScene other = OrderScene.on(storage())) {
      NewPlanItem foreign = item(other, 1_000);
      namesFields(
          () ->
              scene
                  .catalog
                  .plans()
                  .announce(
                      scene.by(Role.PROCUREMENT_UNIT),
                      scene.tenant,
                      List.of(item(scene, 1_000), foreign)),
          "items[1].workUnit");
      namesFields(
          () ->
              scene
                  .catalog
                  .plans()
                  .announce(
                      scene.by(Role.BUDGET_USER),
                      scene.tenant,
                      List.of(item(scene, 0), item(scene, 1_000_000_000_000_001L))),
          "items[0].ceiling",
          "items[1].ceiling");
      isRefused(
          ErrorCode.FORBIDDEN,
          () ->
              scene
                  .catalog
                  .plans()
                  .announce(
                      scene.strangers.get(Role.BUDGET_USER),
                      scene.tenant,
                      List.of(item(scene, 1_000))));
      isRefused(
          ErrorCode.NOT_FOUND,
          () -> scene.catalog.agencies().addAgency(scene.admin, TenantId.of("99.99"), "Dinas"));
    }
  }

  private static NewPlanItem item(OrderScene scene, long ceiling) {
    return new NewPlanItem(
        scene.workUnit,
        "RUP-" + UUID.randomUUID().toString().substring(0, 20),
        "Belanja",
        2026,
        "5.1",
        Rupiah.of(ceiling));
  }
}
