package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.agency.WorkUnit;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.Address;
import id.blangkon.catalog.party.BankAccount;
import id.blangkon.catalog.party.Nik;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.product.NewProduct;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.supplier.NewSupplier;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStatus;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The short ways for the usual beginnings do what the long ways do. */
interface FirstStepsContract extends OnStorage {

  /** The day of {@link OrderScene#START} in Jakarta. */
  LocalDate TODAY = LocalDate.of(2026, 11, 24);

  AtomicInteger OWNERS = new AtomicInteger();

  private static NewSupplier registration(OrderScene scene) {
    return NewSupplier.individual(
        "Dapur Sekar",
        new Nik(String.format(Locale.ROOT, "6666%012d", OWNERS.incrementAndGet())),
        new Address(scene.tenant.region(), "Jalan Kanari 7"),
        new BankAccount("Bank Jateng", "7700112233", "Sekar"));
  }

  private static void isForbidden(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            CatalogException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN));
  }

  @Test
  default void an_index_that_asks_for_it_is_built_anew_at_the_start_and_while_running() {
    UnseenSearch search = new UnseenSearch();
    search.damaged = true;
    // The prefix of the other scenes on this storage, whose orders are due here too.
    Catalog catalog =
        Catalog.builder().storage(storage()).search(search).ocidPrefix("ocds-test").build();
    assertThat(search.rebuilds).hasValue(1);
    catalog.worker().runDue();
    assertThat(search.rebuilds).hasValue(1);

    search.damaged = true;
    catalog.worker().runDue();

    assertThat(search.rebuilds).hasValue(2);
    assertThat(search.needsRebuild()).isFalse();
    catalog.worker().close();
  }

  @Test
  default void a_storage_whose_schema_is_up_to_date_lacks_no_migration() {
    assertThat(storage().missingMigrations()).isEmpty();
  }

  @Test
  default void a_person_is_made_and_appointed_at_one_go() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor curator = scene.by(Role.PROCUREMENT_UNIT);
      Actor officer =
          scene
              .catalog
              .people()
              .add(curator, " Budi ", Role.PROCUREMENT_OFFICER, scene.tenant, scene.workUnit);

      assertThat(officer).isEqualTo(scene.catalog.people().actor(officer.person()));
      assertThat(officer.name()).isEqualTo("Budi");
      assertThat(officer.holds(Role.PROCUREMENT_OFFICER, scene.tenant, scene.workUnit)).isTrue();
      isForbidden(
          () ->
              scene
                  .catalog
                  .people()
                  .add(officer, "Wati", Role.PROCUREMENT_OFFICER, scene.tenant, scene.workUnit));
      isForbidden(
          () -> scene.catalog.people().add(curator, "Wati", Role.AUDITOR, scene.tenant, null));
      assertThatThrownBy(
              () ->
                  scene.catalog.people().add(curator, "Wati", Role.BUDGET_USER, scene.tenant, null))
          .isInstanceOfSatisfying(
              CatalogException.class,
              e -> assertThat(e.fields()).extracting("field").containsExactly("workUnit"));
    }
  }

  @Test
  default void a_government_joins_today_when_no_day_is_named() {
    try (OrderScene scene = OrderScene.on(storage())) {
      TenantId joining = TenantId.of(scene.catalog.province().value());
      if (scene.catalog.tenants().list().stream().noneMatch(t -> t.id().equals(joining))) {
        scene.catalog.tenants().join(scene.admin, joining, "Pemerintah Provinsi");
      }
      assertThat(scene.catalog.tenants().get(joining).joinedOn()).isEqualTo(TODAY);
      assertThat(scene.catalog.today()).isEqualTo(TODAY);
    }
  }

  @Test
  default void a_work_unit_brings_its_agency_when_there_is_none_of_that_name() {
    try (OrderScene scene = OrderScene.on(storage())) {
      var agencies = scene.catalog.agencies();
      WorkUnit first = agencies.addWorkUnit(scene.admin, scene.tenant, "Dinas Kesehatan", "Umum");
      WorkUnit second =
          agencies.addWorkUnit(scene.admin, scene.tenant, " Dinas Kesehatan ", "Gizi");

      assertThat(second.agency()).isEqualTo(first.agency());
      assertThat(agencies.agencies(scene.tenant))
          .extracting("name")
          .containsExactly("Dinas Kesehatan", "Dinas Pendidikan");
      isForbidden(
          () ->
              agencies.addWorkUnit(
                  scene.by(Role.PROCUREMENT_OFFICER), scene.tenant, "Dinas Kesehatan", "Obat"));
    }
  }

  @Test
  default void a_supplier_and_a_product_are_on_show_at_once_with_every_event() {
    try (OrderScene scene = OrderScene.on(storage())) {
      Actor curator = scene.by(Role.PROCUREMENT_UNIT);
      Supplier supplier = scene.catalog.suppliers().addVerified(curator, registration(scene));
      Product product =
          scene
              .catalog
              .products()
              .addListed(
                  curator,
                  supplier.id(),
                  NewProduct.of("Nasi kotak", "01.01", "kotak", Rupiah.of(25_000)));

      assertThat(supplier).isEqualTo(scene.catalog.suppliers().getPublic(supplier.id()));
      assertThat(supplier.status()).isEqualTo(SupplierStatus.ACTIVE);
      assertThat(supplier.scaleEvidenceOn()).as("declared today").isEqualTo(TODAY);
      assertThat(supplier.serviceRegions()).containsExactly(scene.tenant.region());
      assertThat(product).isEqualTo(scene.catalog.products().getPublic(product.id()));
      assertThat(product.stock()).isEqualTo(new Stock.OnRequest(0));
      assertThat(scene.search.refreshed).contains(product.id());
      assertThat(scene.events(supplier.id().value()))
          .extracting(sequenced -> sequenced.event().type())
          .containsExactly("supplier.registered", "supplier.verified");
      assertThat(scene.events(product.id().value()))
          .extracting(sequenced -> sequenced.event().type())
          .containsExactly("product.submitted", "product.listed");
    }
  }

  @Test
  default void suppliers_do_not_put_themselves_on_show() {
    try (OrderScene scene = OrderScene.on(storage())) {
      NewProduct entry = NewProduct.of("Nasi kotak", "01.01", "kotak", Rupiah.of(25_000));
      isForbidden(() -> scene.catalog.suppliers().addVerified(scene.owner, registration(scene)));
      isForbidden(() -> scene.catalog.products().addListed(scene.owner, scene.supplier, entry));
      assertThat(
              scene
                  .catalog
                  .products()
                  .listOwn(scene.owner, scene.supplier, null, PageRequest.first())
                  .items())
          .as("nothing is half-written")
          .isEmpty();
    }
  }

  @Test
  default void an_order_of_one_product_needs_no_more_than_plan_product_and_delivery() {
    try (OrderScene scene = OrderScene.on(storage())) {
      WorkUnit workUnit = scene.catalog.agencies().workUnit(scene.tenant, scene.workUnit);
      PlanItem plan =
          scene
              .catalog
              .plans()
              .announce(
                  scene.by(Role.BUDGET_USER), workUnit, "45871203", "Rapat", Rupiah.of(9_000_000));
      Product product = scene.product(25_000, new Stock.Tracked(100));
      Delivery delivery =
          Delivery.to(
              new Address(scene.tenant.region(), "Jalan Pemuda 148"),
              "Budi",
              "0812-3450-0001",
              TODAY.plusDays(7));
      OrderRequest request =
          OrderRequest.of(plan, product, 40, delivery).because("Setiap rapat memesan sendiri");
      Actor officer = scene.by(Role.PROCUREMENT_OFFICER);
      PurchaseOrder first = scene.catalog.orders().request(officer, request);
      PurchaseOrder second = scene.catalog.orders().request(officer, request);

      assertThat(plan.fiscalYear()).isEqualTo(2026);
      assertThat(first.goods()).isEqualTo(Rupiah.of(1_000_000));
      assertThat(first.payment()).isEqualTo(PaymentMethod.DIRECT);
      assertThat(first.delivery().address()).isEqualTo("Jalan Pemuda 148");
      assertThat(first.lines())
          .extracting(OrderLine::product, OrderLine::quantity)
          .containsExactly(tuple(product.id(), 40L));
      assertThat(second.id()).as("asked twice is ordered twice").isNotEqualTo(first.id());
      assertThat(scene.stockOf(product.id())).isEqualTo(20);
    }
  }
}
