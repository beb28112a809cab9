package id.blangkon.catalog.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.contract.Office;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.product.CategoryStore;
import id.blangkon.catalog.product.CategoryStoreContract;
import id.blangkon.catalog.product.CategoryTree;
import id.blangkon.catalog.product.ListingState;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStatus;
import id.blangkon.catalog.supplier.SupplierStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link StatisticsStore} counts. Each test counts in years of its own. */
public interface StatisticsStoreContract extends OnStorage {

  ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  AtomicInteger DECADE = new AtomicInteger(2);

  @Test
  default void totalsAreTheExactSumsOfWhatIsPaid() {
    Window window = Window.next();
    Samples samples = new Samples(1);
    List<PublicOrder> paid = paidOrders(window, samples, 40);
    save(paid);
    save(List.of(samples.publicOrder(samples.tenant().id().value(), null)));
    StatisticsStore.Totals totals = totals(window.filter());
    assertThat(totals.count()).isEqualTo(40);
    assertThat(totals.value()).isEqualTo(paid.stream().mapToLong(PublicOrder::gross).sum());
    assertThat(totals.microSmallCooperativeValue())
        .isEqualTo(
            paid.stream()
                .filter(
                    order ->
                        List.of("MICRO", "SMALL").contains(order.supplierScale())
                            || order.supplierLegalForm().equals("COOPERATIVE"))
                .mapToLong(PublicOrder::gross)
                .sum());
    assertThat(totals.domesticValue())
        .isEqualTo(
            paid.stream()
                .flatMap(order -> order.shares().stream())
                .mapToLong(PublicOrder.Share::domesticGross)
                .sum());
    assertThat(totals.transactingRegions())
        .isEqualTo(
            paid.stream()
                .map(PublicOrder::tenant)
                .filter(tenant -> tenant.length() == 5)
                .distinct()
                .count());
    assertThat(paid).anyMatch(order -> order.tenant().length() == 2);
  }

  @Test
  default void figuresAreOfTheRegionTheAgencyAndTheTimeAskedFor() {
    Window window = Window.next();
    List<PublicOrder> paid = paidOrders(window, new Samples(2), 12);
    save(paid);
    PublicOrder one = paid.get(3);
    LocalDate at = day(Objects.requireNonNull(one.paidAt()));
    LocalDate first = window.firstDay();
    LocalDate last = window.lastDay();
    assertThat(totals(new StatisticsFilter(first, last, one.tenant(), null)).value())
        .isEqualTo(sum(paid, order -> order.tenant().equals(one.tenant())));
    assertThat(totals(new StatisticsFilter(first, last, null, one.agencyId())).value())
        .isEqualTo(one.gross());
    assertThat(totals(new StatisticsFilter(at, last, null, null)).value())
        .isEqualTo(sum(paid, order -> !day(order.paidAt()).isBefore(at)));
    assertThat(totals(new StatisticsFilter(first, at, null, null)).value())
        .isEqualTo(sum(paid, order -> !day(order.paidAt()).isAfter(at)));
    assertThat(totals(new StatisticsFilter(first, null, null, null).asOf(at)).value())
        .isEqualTo(sum(paid, order -> !day(order.paidAt()).isAfter(at)));
    StatisticsFilter ofForm =
        new StatisticsFilter(
            at, last, one.tenant(), null, null, null, null, one.supplierLegalForm(), null);
    assertThat(totals(ofForm).value())
        .isEqualTo(
            sum(
                paid,
                order ->
                    order.tenant().equals(one.tenant())
                        && order.supplierLegalForm().equals(one.supplierLegalForm())
                        && !day(order.paidAt()).isBefore(at)));
    StatisticsStore.Totals nothing = new StatisticsStore.Totals(0, 0, 0, 0, 0);
    assertThat(totals(new StatisticsFilter(null, null, null, "no id"))).isEqualTo(nothing);
    LocalDate before = first.minusDays(1);
    assertThat(totals(new StatisticsFilter(before, before, null, null))).isEqualTo(nothing);
    assertThat(by(Dimension.REGION, new StatisticsFilter(null, null, null, "no id"), 5)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  default void theRowsOfABreakdownSumToTheTotalHoweverFewTheyAre(Dimension dimension) {
    Window window = Window.next();
    List<PublicOrder> paid = paidOrders(window, new Samples(3), 60);
    save(paid);
    long total = totals(window.filter()).value();
    List<StatisticsStore.Row> whole = by(dimension, window.filter(), 1_000);
    assertThat(sum(whole)).isEqualTo(total);
    assertThat(whole)
        .extracting(StatisticsStore.Row::key)
        .doesNotContain("other")
        .doesNotHaveDuplicates();
    assertThat(whole).hasSizeGreaterThan(3);
    for (int most = 1; most < whole.size(); most += 1 + whole.size() / 5) {
      List<StatisticsStore.Row> few = by(dimension, window.filter(), most);
      assertThat(few).hasSize(most + 1);
      assertThat(sum(few)).isEqualTo(total);
      StatisticsStore.Row other = few.get(most);
      assertThat(other.key()).isEqualTo("other");
      assertThat(other.label()).isEqualTo("Lainnya");
      List<StatisticsStore.Row> shown =
          dimension == Dimension.MONTH
              ? whole.subList(whole.size() - most, whole.size())
              : whole.subList(0, most);
      assertThat(few.subList(0, most)).isEqualTo(shown);
    }
    assertThat(by(dimension, window.filter(), whole.size())).isEqualTo(whole);
    assertThatThrownBy(() -> by(dimension, window.filter(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Dimension.class,
      names = {"REGION", "AGENCY", "SUPPLIER", "SCALE"})
  default void theRowsOfABreakdownAreLargestFirst(Dimension dimension) {
    Window window = Window.next();
    List<PublicOrder> paid = paidOrders(window, new Samples(4), 30);
    save(paid);
    Map<String, Long> values = new TreeMap<>();
    Map<String, Long> counts = new TreeMap<>();
    for (PublicOrder order : paid) {
      String key =
          switch (dimension) {
            case REGION -> order.tenant();
            case AGENCY -> order.agencyId();
            case SUPPLIER -> order.supplierId();
            case SCALE -> order.supplierScale();
            case CATEGORY, MONTH, LEGAL_FORM ->
                throw new IllegalArgumentException(dimension.name());
          };
      values.merge(key, order.gross(), Long::sum);
      counts.merge(key, 1L, Long::sum);
    }
    List<StatisticsStore.Row> rows = by(dimension, window.filter(), 1_000);
    assertThat(rows)
        .extracting(StatisticsStore.Row::value)
        .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.value()).isEqualTo(values.get(row.key()));
              assertThat(row.count()).isEqualTo(counts.get(row.key()));
            });
    assertThat(rows).hasSize(values.size());
  }

  @Test
  default void rowsAreLabelledWithNames() {
    Window window = Window.next();
    Samples samples = new Samples(5);
    Office office = Office.in(storage(), samples);
    String root = "r" + Samples.number();
    String leaf = "b" + Samples.number();
    storage()
        .write(
            unit -> {
              unit.store(CategoryStore.class)
                  .insertAll(
                      List.of(
                          CategoryStoreContract.category(root, null),
                          CategoryStoreContract.category(leaf, root)));
              return root;
            });
    PublicOrder o = samples.publicOrder(office.tenant().id().value(), window.from());
    PublicOrder order =
        new PublicOrder(
            o.id(),
            o.version(),
            o.reference(),
            o.ocid(),
            o.state(),
            o.title(),
            o.tenant(),
            "nama lama",
            office.agency().id().toString(),
            "nama lama",
            o.workUnitId(),
            o.workUnitName(),
            office.supplierId().toString(),
            "nama lama",
            "CV",
            "MICRO",
            o.supplierRegion(),
            leaf,
            o.goods(),
            o.freight(),
            o.vat(),
            o.gross(),
            o.requestedAt(),
            o.letterAt(),
            o.paidAt(),
            o.paymentTime(),
            o.publicAt(),
            List.of(
                new PublicOrder.Share(leaf, o.gross() - 7, 0), new PublicOrder.Share("??", 7, 0)),
            o.body(),
            o.history());
    save(List.of(order));
    long gross = order.gross();
    assertThat(by(Dimension.REGION, window.filter(), 9))
        .containsExactly(
            new StatisticsStore.Row(
                office.tenant().id().value(), office.tenant().name(), 1, gross));
    assertThat(by(Dimension.AGENCY, window.filter(), 9))
        .containsExactly(
            new StatisticsStore.Row(order.agencyId(), office.agency().name(), 1, gross));
    assertThat(by(Dimension.SUPPLIER, window.filter(), 9))
        .containsExactly(
            new StatisticsStore.Row(order.supplierId(), office.supplier().name(), 1, gross));
    assertThat(by(Dimension.SCALE, window.filter(), 9))
        .containsExactly(new StatisticsStore.Row("MICRO", "MICRO", 1, gross));
    assertThat(by(Dimension.CATEGORY, window.filter(), 9))
        .containsExactlyInAnyOrder(
            new StatisticsStore.Row(root, "Nama " + root, 1, gross - 7),
            new StatisticsStore.Row("??", "??", 1, 7));
  }

  @Test
  default void anOrderCountsOnceInARootHoweverManySharesItHasThere() {
    Window window = Window.next();
    Samples samples = new Samples(6);
    String root = "r" + Samples.number();
    storage()
        .write(
            unit -> {
              unit.store(CategoryStore.class)
                  .insertAll(
                      List.of(
                          CategoryStoreContract.category(root, null),
                          CategoryStoreContract.category(root + ".1", root),
                          CategoryStoreContract.category(root + ".2", root)));
              return root;
            });
    PublicOrder o = samples.publicOrder("33.74", window.from());
    save(
        List.of(
            new PublicOrder(
                o.id(),
                o.version(),
                o.reference(),
                o.ocid(),
                o.state(),
                o.title(),
                o.tenant(),
                o.tenantName(),
                o.agencyId(),
                o.agencyName(),
                o.workUnitId(),
                o.workUnitName(),
                o.supplierId(),
                o.supplierName(),
                o.supplierLegalForm(),
                o.supplierScale(),
                o.supplierRegion(),
                root + ".1",
                300L,
                0L,
                0L,
                300L,
                o.requestedAt(),
                o.letterAt(),
                o.paidAt(),
                o.paymentTime(),
                o.publicAt(),
                List.of(
                    new PublicOrder.Share(root + ".1", 200, 0),
                    new PublicOrder.Share(root + ".2", 100, 0)),
                o.body(),
                o.history())));
    assertThat(by(Dimension.CATEGORY, window.filter(), 9))
        .containsExactly(new StatisticsStore.Row(root, "Nama " + root, 1, 300));
  }

  @Test
  default void monthsBeginInTheZoneOfTheInstallation() {
    Window window = Window.next();
    Samples samples = new Samples(7);
    int year = window.year();
    // Midnight in Jakarta is five in the afternoon of the day before in UTC.
    Instant lastOfJanuary = Instant.parse(year + "-01-31T16:59:59.999999Z");
    Instant firstOfFebruary = Instant.parse(year + "-01-31T17:00:00Z");
    PublicOrder one = samples.publicOrder("33.74", lastOfJanuary);
    PublicOrder two = samples.publicOrder("33.74", firstOfFebruary);
    PublicOrder three = samples.publicOrder("33.74", Instant.parse(year + "-12-31T16:00:00Z"));
    save(List.of(one, two, three));
    assertThat(by(Dimension.MONTH, window.filter(), 99))
        .containsExactly(
            month(year + "-01", one), month(year + "-02", two), month(year + "-12", three));
  }

  @Test
  default void paymentTimesAreTheMediansOfEachRegion() {
    Window window = Window.next();
    List<PublicOrder> paid = paidOrders(window, new Samples(9), 60);
    save(paid);

    Map<String, List<PublicOrder.PaymentTime>> byRegion = new TreeMap<>();
    for (PublicOrder order : paid) {
      byRegion.computeIfAbsent(order.tenant(), key -> new ArrayList<>()).add(order.paymentTime());
    }
    List<StatisticsStore.PaymentTimes> expected = new ArrayList<>();
    byRegion.forEach(
        (region, times) ->
            expected.add(
                new StatisticsStore.PaymentTimes(
                    region,
                    times.size(),
                    times.stream()
                        .map(PublicOrder.PaymentTime::workingDays)
                        .sorted()
                        .toList()
                        .get((times.size() - 1) / 2),
                    times.stream().filter(PublicOrder.PaymentTime::late).count())));
    expected.sort(
        Comparator.comparing(StatisticsStore.PaymentTimes::medianDays)
            .thenComparing(StatisticsStore.PaymentTimes::late)
            .thenComparing(StatisticsStore.PaymentTimes::region));
    List<StatisticsStore.PaymentTimes> found =
        count(counting -> counting.paymentTimes(window.filter()));
    assertThat(found).containsExactlyElementsOf(expected);
  }

  @Test
  default void theStandingCountsActiveSuppliersByGroupAndProductsOnShow() {
    Samples samples = new Samples(8);
    StatisticsStore.Standing before = read(StatisticsStore::standing);
    Supplier individual = supplier(samples, LegalForm.SOLE_TRADER, SupplierStatus.ACTIVE);
    supplier(samples, LegalForm.INDIVIDUAL, SupplierStatus.ACTIVE);
    supplier(samples, LegalForm.CV, SupplierStatus.ACTIVE);
    supplier(samples, LegalForm.COOPERATIVE, SupplierStatus.ACTIVE);
    Supplier suspended = supplier(samples, LegalForm.PT, SupplierStatus.SUSPENDED);
    storage()
        .write(
            unit -> {
              unit.store(ProductStore.class)
                  .insertAll(
                      List.of(
                          samples.listed(individual.id(), new Stock.Tracked(0)),
                          samples.listed(suspended.id(), new Stock.Tracked(0)),
                          samples
                              .product(individual.id())
                              .withState(ListingState.DRAFT, null, null)));
              return individual;
            });
    assertThat(this.<StatisticsStore.Standing>read(StatisticsStore::standing))
        .isEqualTo(
            new StatisticsStore.Standing(
                before.individuals() + 2,
                before.businessEntities() + 1,
                before.cooperatives() + 1,
                before.listedProducts() + 1));
  }

  private static StatisticsStore.Row month(String key, PublicOrder order) {
    return new StatisticsStore.Row(key, key, 1, order.gross());
  }

  private static List<PublicOrder> paidOrders(Window window, Samples samples, int count) {
    List<String> tenants =
        List.of(
            "33",
            samples.tenant().id().value(),
            samples.tenant().id().value(),
            samples.tenant().id().value(),
            samples.tenant().id().value());
    List<PublicOrder> orders = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Instant paidAt = window.from().plus(samples.random().nextInt(30_000), ChronoUnit.HOURS);
      orders.add(samples.publicOrder(tenants.get(i % tenants.size()), paidAt));
    }
    return orders;
  }

  private static long sum(List<StatisticsStore.Row> rows) {
    return rows.stream().mapToLong(StatisticsStore.Row::value).sum();
  }

  private static long sum(List<PublicOrder> orders, Predicate<PublicOrder> wanted) {
    return orders.stream().filter(wanted).mapToLong(PublicOrder::gross).sum();
  }

  private Supplier supplier(Samples samples, LegalForm form, SupplierStatus status) {
    SupplierStore.Registration any = samples.registration();
    Supplier s = any.supplier();
    Supplier supplier =
        new Supplier(
            s.id(),
            1,
            status,
            s.name(),
            form,
            s.scale(),
            s.scaleEvidenceOn(),
            s.vatRegistered(),
            true,
            null,
            null,
            s.homeRegion(),
            s.serviceRegions(),
            s.registeredAt(),
            s.verifiedAt(),
            s.reason());
    return storage()
        .write(
            unit -> {
              unit.store(SupplierStore.class)
                  .insertAll(List.of(new SupplierStore.Registration(supplier, any.details())));
              return supplier;
            });
  }

  private void save(List<PublicOrder> orders) {
    storage()
        .write(
            unit -> {
              List<CountedOrder> counted = new ArrayList<>();
              orders.forEach(order -> counted.addAll(counted(unit, order)));
              unit.store(CountedOrderStore.class).add(counted, FigureFollower.sums(counted));
              return orders;
            });
  }

  private StatisticsStore.Totals totals(StatisticsFilter filter) {
    return count(counting -> counting.totals(filter));
  }

  private List<StatisticsStore.Row> by(Dimension dimension, StatisticsFilter filter, int most) {
    return count(counting -> counting.by(dimension, filter, most));
  }

  /** As if all of the years of the tests were over. */
  private <T> T count(Function<Counting, T> question) {
    return read(store -> question.apply(new Counting(store, LocalDate.MAX)));
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, JAKARTA);
  }

  /** What the follower counts when such an order is paid. */
  private static List<CountedOrder> counted(UnitOfWork unit, PublicOrder order) {
    Instant paidAt = order.paidAt();
    if (paidAt == null) {
      return List.of();
    }
    CategoryTree tree = new CategoryTree(unit.store(CategoryStore.class).list());
    Map<String, long[]> values = new TreeMap<>();
    for (PublicOrder.Share share : order.shares()) {
      String root =
          tree.find(share.category()).isPresent()
              ? tree.path(share.category()).get(0).code()
              : share.category();
      long[] both = values.computeIfAbsent(root, missing -> new long[2]);
      both[0] += share.gross();
      both[1] += share.domesticGross();
    }
    String head = values.keySet().iterator().next();
    List<CountedOrder> counted = new ArrayList<>();
    values.forEach(
        (root, both) ->
            counted.add(
                new CountedOrder(
                    Milestone.PAID,
                    day(paidAt),
                    order.id(),
                    order.tenant(),
                    order.agencyId(),
                    order.supplierId(),
                    root,
                    order.supplierLegalForm(),
                    order.supplierScale(),
                    root.equals(head),
                    List.of("MICRO", "SMALL").contains(order.supplierScale())
                        || order.supplierLegalForm().equals("COOPERATIVE"),
                    order.supplierRegion().equals(order.tenant()),
                    true,
                    both[0],
                    both[1],
                    null,
                    order.paymentTime().workingDays(),
                    order.paymentTime().late())));
    return counted;
  }

  private <T> T read(Function<StatisticsStore, T> question) {
    return storage().read(unit -> question.apply(unit.store(StatisticsStore.class)));
  }

  /** Years in which no other test pays. */
  record Window(Instant from, Instant end) {

    static Window next() {
      int decade = DECADE.incrementAndGet();
      return new Window(
          Instant.parse("2" + String.format(Locale.ROOT, "%02d0-01-01T00:00:00Z", decade)),
          Instant.parse("2" + String.format(Locale.ROOT, "%02d9-01-01T00:00:00Z", decade)));
    }

    int year() {
      return from.atZone(JAKARTA).getYear();
    }

    LocalDate firstDay() {
      return day(from);
    }

    LocalDate lastDay() {
      return day(end).minusDays(1);
    }

    StatisticsFilter filter() {
      return new StatisticsFilter(firstDay(), lastDay(), null, null);
    }
  }
}
