package id.blangkon.catalog.web.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.agency.WorkUnit;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.order.Delivery;
import id.blangkon.catalog.order.OrderFilter;
import id.blangkon.catalog.order.OrderPreview;
import id.blangkon.catalog.order.OrderRequest;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.OrderStore;
import id.blangkon.catalog.order.OrderSummary;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.party.LegalFormGroup;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.h2.H2Storage;
import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierDetails;
import id.blangkon.catalog.supplier.SupplierFilter;
import id.blangkon.catalog.supplier.SupplierStore;
import id.blangkon.catalog.transparency.Dimension;
import id.blangkon.catalog.transparency.StatisticsStore;
import id.blangkon.catalog.web.security.Argon2PasswordHasher;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallDemonstrationTest {

  private static final LocalDate ANCHOR = LocalDate.of(2026, 11, 24);
  private static final TenantId SEMARANG = TenantId.of("33.74");
  private static final Rupiah CEILING = Rupiah.of(50_000_000);

  private final MyBatisStorage storage = H2Storage.inMemory();
  private World world = new World(storage, ANCHOR);

  @BeforeAll
  void generate() {
    Demonstration.plan(DemonstrationScale.small(), Demonstration.USUAL_SEED, ANCHOR)
        .generate(
            storage, Argon2PasswordHasher.forPublicPasswords(), DemonstrationProgress.silent());
    world = new World(storage, ANCHOR);
  }

  @AfterAll
  void close() {
    storage.close();
  }

  @Test
  void itIsAHundredthOfTheFiguresOfMarch2022() {
    StatisticsStore.Standing standing = world.summary().standing();

    assertThat(standing.listedProducts()).isEqualTo(55_082 / 100);
    assertThat(standing.individuals()).isEqualTo(12);
    assertThat(standing.individuals() + standing.businessEntities() + standing.cooperatives())
        .isEqualTo(24);
    assertThat(standing.cooperatives()).isPositive();
  }

  @Test
  void eighteenOf35RegionsJoinedAndTenTransact() {
    assertThat(world.summary().regions().total()).isEqualTo(35);
    assertThat(world.summary().regions().joined()).isEqualTo(18);
    assertThat(world.summary().regions().transacting()).isEqualTo(10);
    assertThat(world.by(Dimension.REGION))
        .extracting(StatisticsStore.Row::key)
        .hasSize(11)
        .contains("33", "33.74", "33.25");
  }

  @Test
  void whatIsPaidIsCloseToItsGoalAndCateringComesFirst() {
    StatisticsStore.Row first = world.by(Dimension.CATEGORY).get(0);

    assertThat(world.summary().totals().value()).isBetween(140_000_000L, 160_000_000L);
    assertThat(first.key()).isEqualTo("01");
    assertThat(first.value()).isBetween(36_000_000L, 44_000_000L);
  }

  @Test
  void paymentsBeganIn2021AndReachTheMonthOfTheAnchor() {
    List<String> months = world.by(Dimension.MONTH).stream().map(StatisticsStore.Row::key).toList();

    assertThat(months.get(0)).startsWith("2021-");
    assertThat(months.get(months.size() - 1)).isEqualTo("2026-11");
  }

  @Test
  void noOrderIsAboveTheCeilingAndEveryStateIsThere() {
    List<OrderSummary> orders =
        world.workUnits().stream().flatMap(unit -> world.ordersOf(unit).stream()).toList();

    assertThat(orders)
        .isNotEmpty()
        .allSatisfy(order -> assertThat(order.gross()).isLessThanOrEqualTo(CEILING));
    assertThat(world.states()).containsExactlyInAnyOrder(OrderState.values());
  }

  @Test
  void allReleasesAndRecordsAreValidAndSumUpToTheOrders() {
    assertThat(ValidReleases.require(world.catalog()).releases()).isGreaterThan(200);
  }

  @Test
  void everythingIsSequencedAndThePublicViewIsThere() {
    assertThat(world.publicOrders())
        .hasSizeGreaterThan(40)
        .allSatisfy(order -> assertThat(order.history()).contains("\"action\""));
    assertThat(world.head().position()).isGreaterThan(1_000);
    assertThat(world.catalog().worker().lag()).isLessThanOrEqualTo(world.head().position());
  }

  @ParameterizedTest
  @EnumSource
  void everyAccountSignsIn(DemonstrationAccount account) {
    Actor actor = world.signIn(account);

    switch (account) {
      case PROVINSI -> assertThat(actor.holds(Role.PROVINCIAL_ADMIN)).isTrue();
      case UKPBJ -> assertThat(actor.holds(Role.PROCUREMENT_UNIT, SEMARANG)).isTrue();
      case AUDITOR -> assertThat(actor.holds(Role.AUDITOR, SEMARANG)).isTrue();
      case DINKOP -> assertThat(actor.holds(Role.COOPERATIVES_OFFICER)).isTrue();
      case PP -> assertThat(actor.holds(Role.PROCUREMENT_OFFICER, SEMARANG)).isTrue();
      case PPK -> assertThat(actor.holds(Role.COMMITMENT_OFFICER, SEMARANG)).isTrue();
      case BENDAHARA -> assertThat(actor.holds(Role.EXPENDITURE_TREASURER, SEMARANG)).isTrue();
      case PA -> assertThat(actor.holds(Role.BUDGET_USER, SEMARANG)).isTrue();
      case PP_BATANG ->
          assertThat(actor.holds(Role.PROCUREMENT_OFFICER, TenantId.of("33.25"))).isTrue();
      case PPK_BATANG ->
          assertThat(actor.holds(Role.COMMITMENT_OFFICER, TenantId.of("33.25"))).isTrue();
      case PENYEDIA, PENYEDIA_BARU -> assertThat(actor.holds(Role.SUPPLIER)).isTrue();
    }
    assertThat(actor.appointments()).hasSize(1);
  }

  @Test
  void theOfficersOfOneAgencyWorkInOneUnitAndAreFourPeople() {
    List<Actor> officers =
        List.of(
            world.signIn(DemonstrationAccount.PP),
            world.signIn(DemonstrationAccount.PPK),
            world.signIn(DemonstrationAccount.BENDAHARA),
            world.signIn(DemonstrationAccount.PA));

    assertThat(officers).extracting(Actor::person).doesNotHaveDuplicates();
    assertThat(officers.stream().map(SmallDemonstrationTest::workUnit).distinct()).hasSize(1);
  }

  @Test
  void nobodyHadTwoPartsInAnOrder() {
    for (WorkUnit unit : world.workUnits()) {
      for (OrderSummary summary : world.ordersOf(unit)) {
        PurchaseOrder order = storage.read(read -> read.store(OrderStore.class).get(summary.id()));
        List<Object> people =
            Stream.of(order.requestedBy(), order.approvedBy(), order.paidBy())
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
        assertThat(people).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void somethingWaitsForEachWhoHasToAct() {
    for (DemonstrationAccount account :
        List.of(
            DemonstrationAccount.PPK,
            DemonstrationAccount.BENDAHARA,
            DemonstrationAccount.PENYEDIA,
            DemonstrationAccount.PPK_BATANG)) {
      assertThat(world.catalog().orders().inbox(world.signIn(account), 20))
          .as(account.username())
          .isNotEmpty();
    }
    Actor unit = world.signIn(DemonstrationAccount.UKPBJ);
    RegionCode semarang = SEMARANG.region();
    assertThat(world.catalog().suppliers().listWaiting(unit, semarang, PageRequest.first()).items())
        .extracting(Supplier::name)
        .contains(Demonstration.NEW_SUPPLIER);
    assertThat(world.catalog().products().listWaiting(unit, semarang, PageRequest.first()).items())
        .isNotEmpty();
  }

  @Test
  void theRequesterHasOrdersThatAreStillOpen() {
    Actor officer = world.signIn(DemonstrationAccount.PP);

    assertThat(
            world
                .catalog()
                .orders()
                .newest(
                    officer,
                    OrderFilter.ofWorkUnit(
                        SEMARANG,
                        workUnit(officer),
                        Set.of(OrderState.AWAITING_APPROVAL, OrderState.SHIPPED)),
                    PageRequest.first())
                .items())
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void openOrdersAreNotOverdueOnTheAnchor() {
    assertThat(world.catalog().orders().expireDue(10)).isZero();
  }

  @Test
  void theRequesterCanBuyFromTheNamedSupplierOnTheAnchor() {
    Actor officer = world.signIn(DemonstrationAccount.PP);
    List<PlanItem> items =
        world
            .catalog()
            .plans()
            .list(officer, SEMARANG, workUnit(officer), ANCHOR.getYear(), PageRequest.first(100))
            .items();
    PlanItem catering =
        items.stream()
            .filter(item -> item.name().equals("Belanja Makanan dan Minuman Rapat"))
            .findFirst()
            .orElseThrow();
    Product product = namedProduct();

    OrderRequest request =
        new OrderRequest(
                SEMARANG,
                catering.id(),
                List.of(new OrderRequest.Line(product.id(), 50, null)),
                new Delivery(
                    SEMARANG.region(),
                    "Jalan Pemuda 148",
                    "Ibu Sari",
                    "024 3513366",
                    ANCHOR.plusDays(7)),
                PaymentMethod.PETTY_CASH,
                null)
            .because("Rapat lain daripada yang sudah dipesan");
    OrderPreview preview = world.catalog().orders().preview(officer, request);

    assertThat(items).extracting(PlanItem::name).contains("Belanja Alat Tulis Kantor");
    assertThat(items).hasSizeGreaterThan(5);
    assertThat(catering.left()).isGreaterThan(Rupiah.of(60_000_000));
    assertThat(preview.isBlocked()).isFalse();
    assertThat(
            world
                .catalog()
                .orders()
                .request(officer, new CommandId(officer.person().value(), "test"), request)
                .state())
        .isEqualTo(OrderState.AWAITING_APPROVAL);
  }

  private Product namedProduct() {
    SupplierId supplier =
        Objects.requireNonNull(
            world.signIn(DemonstrationAccount.PENYEDIA).appointments().get(0).supplier());
    Product product =
        world.catalog().products().listPublic(supplier, PageRequest.first(100)).items().stream()
            .filter(offered -> offered.name().equals(Demonstration.PRODUCT))
            .findFirst()
            .orElseThrow();
    assertThat(product.stock()).isInstanceOf(Stock.Capacity.class);
    assertThat(product.category()).isEqualTo("01.01");
    return product;
  }

  @Test
  void theNewSupplierIsNotPublicYet() {
    SupplierId supplier =
        Objects.requireNonNull(
            world.signIn(DemonstrationAccount.PENYEDIA_BARU).appointments().get(0).supplier());

    assertThat(storage.read(unit -> unit.store(SupplierStore.class).get(supplier)).isActive())
        .isFalse();
    assertThat(world.catalog().suppliers().countPublic(null, null, Demonstration.NEW_SUPPLIER))
        .isZero();
  }

  @Test
  void privateDetailsHaveTheRightFormAndAreNobodys() {
    List<Supplier> suppliers =
        storage
            .read(
                unit ->
                    unit.store(SupplierStore.class)
                        .list(SupplierFilter.active(), PageRequest.first(100)))
            .items();

    assertThat(suppliers).extracting(Supplier::name).doesNotHaveDuplicates();
    for (Supplier supplier : suppliers) {
      SupplierDetails details =
          storage.read(unit -> unit.store(SupplierStore.class).details(supplier.id()));
      String npwp = Objects.requireNonNull(details.npwp()).value();
      assertThat(details.contact().email()).endsWith("@example.id");
      assertThat(details.contact().phone()).startsWith("+62 800 ");
      assertThat(details.address().region().isWithin(supplier.homeRegion())).isTrue();
      if (supplier.legalForm().group() == LegalFormGroup.INDIVIDUAL) {
        String nik = Objects.requireNonNull(details.nik()).value();
        assertThat(details.nik().looksUnusual()).isFalse();
        assertThat(nik).startsWith(supplier.homeRegion().value().replace(".", "")).isEqualTo(npwp);
        assertThat(Integer.parseInt(nik.substring(12))).isGreaterThanOrEqualTo(9000);
      } else {
        assertThat(details.nik()).isNull();
        assertThat(Shops.checkDigit(npwp.substring(1, 9))).isEqualTo(npwp.charAt(9) - '0');
      }
    }
  }

  @Test
  void whatIsOfferedCanBeCompared() {
    List<Product> products =
        storage
            .read(
                unit ->
                    unit.store(SupplierStore.class)
                        .list(SupplierFilter.active(), PageRequest.first(100)))
            .items()
            .stream()
            .flatMap(
                supplier ->
                    world
                        .catalog()
                        .products()
                        .listPublic(supplier.id(), PageRequest.first(100))
                        .items()
                        .stream())
            .toList();
    long ofSeveral =
        products.stream()
            .collect(
                Collectors.groupingBy(
                    product -> product.name() + product.unit(),
                    Collectors.mapping(Product::supplier, Collectors.toSet())))
            .values()
            .stream()
            .filter(suppliers -> suppliers.size() > 1)
            .count();

    assertThat(ofSeveral).isGreaterThan(30);
  }

  private static WorkUnitId workUnit(Actor actor) {
    return Objects.requireNonNull(actor.appointments().get(0).workUnit());
  }
}
