package id.blangkon.catalog.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Pages;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.product.CategoryStore;
import id.blangkon.catalog.product.CategoryStoreContract;
import id.blangkon.catalog.storage.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link PublicOrderStore} does. */
public interface PublicOrderStoreContract extends OnStorage {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  default void publicOrdersAreReadAsTheyWereWritten(long seed) {
    List<PublicOrder> orders = orders(new Samples(seed), 5);
    save(orders);
    for (PublicOrder order : orders) {
      assertThat(find(order.id())).isEqualTo(order);
      assertThat(find(order.reference())).isEqualTo(order);
    }
    List<String> ids = new ArrayList<>(orders.stream().map(PublicOrder::id).toList());
    ids.add(Samples.id().toString());
    ids.add("no id");
    assertThat(this.<List<PublicOrder>>read(store -> store.list(ids)))
        .containsExactlyInAnyOrderElementsOf(orders);
    assertThat(find("SP-none")).isNull();
    assertThat(find(Samples.id().toString())).isNull();
  }

  @Test
  default void anOrderThatEndedBeforeItWasPublicHasNoAmounts() {
    PublicOrder o = orders(new Samples(6), 1).get(0);
    PublicOrder refused =
        new PublicOrder(
            o.id(),
            o.version(),
            o.id(),
            o.ocid(),
            "REJECTED",
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
            o.category(),
            null,
            null,
            null,
            null,
            o.requestedAt(),
            null,
            null,
            null,
            o.publicAt(),
            List.of(),
            o.body(),
            o.history());
    save(List.of(refused));
    assertThat(find(o.id())).isEqualTo(refused);
    assertThat(total(PublicOrderFilter.ofSupplier(o.supplierId())))
        .isEqualTo(new PublicOrderStore.Total(1, 0, 0, 0));
  }

  @Test
  default void theNewestVersionStaysWhateverComesLater() {
    PublicOrder second = version(orders(new Samples(7), 1).get(0), 2, "dua");
    save(List.of(second));
    save(List.of(version(second, 1, "satu")));
    assertThat(find(second.id())).isEqualTo(second);
    PublicOrder fourth = version(second, 4, "empat");
    save(List.of(fourth, version(second, 3, "tiga")));
    assertThat(find(second.id())).isEqualTo(fourth);
    save(List.of(fourth));
    assertThat(find(second.id())).isEqualTo(fourth);
    save(List.of());
    assertThat(this.<List<PublicOrder>>read(store -> store.list(List.of()))).isEmpty();
  }

  @Test
  default void transactionsAreListedNewestFirstAndPagedWithoutLoss() {
    Samples samples = new Samples(8);
    List<PublicOrder> orders = orders(samples, 17);
    save(orders);
    save(orders(samples, 3));
    PublicOrderFilter filter =
        new PublicOrderFilter(orders.get(0).tenant(), null, null, null, null, null, null);
    List<PublicOrder> expected = newestFirst(orders, each -> true);
    for (int size : new int[] {1, 5, 16, 17, 18}) {
      assertThat(all(size, filter)).isEqualTo(expected);
    }
    assertThat(total(filter))
        .isEqualTo(
            new PublicOrderStore.Total(
                17,
                orders.stream().mapToLong(PublicOrder::gross).sum(),
                orders.stream().filter(PublicOrder::isPaid).mapToLong(PublicOrder::gross).sum(),
                orders.stream()
                    .filter(each -> OrderState.valueOf(each.state()).endedWithoutPurchase())
                    .mapToLong(PublicOrder::gross)
                    .sum()));
  }

  @Test
  default void aListShowsWhatItsFilterAsksFor() {
    List<PublicOrder> orders = orders(new Samples(9), 12);
    save(orders);
    String region = orders.get(0).tenant();
    PublicOrder one = orders.get(5);
    Instant at = one.publicAt();
    assertThat(all(3, new PublicOrderFilter(region, one.agencyId(), null, null, null, null, null)))
        .containsExactly(one);
    assertThat(all(3, PublicOrderFilter.ofSupplier(one.supplierId()))).containsExactly(one);
    assertThat(all(3, new PublicOrderFilter(region, null, null, null, at, null, null)))
        .isEqualTo(newestFirst(orders, each -> !each.publicAt().isBefore(at)));
    assertThat(all(3, new PublicOrderFilter(region, null, null, null, null, at, null)))
        .isEqualTo(newestFirst(orders, each -> each.publicAt().isBefore(at)));
    assertThat(all(3, new PublicOrderFilter(region, null, null, null, null, null, "CONFIRMED")))
        .isEqualTo(newestFirst(orders, each -> each.state().equals("CONFIRMED")));
    assertThat(all(3, new PublicOrderFilter(region, null, null, "73", null, null, null)))
        .isEqualTo(
            newestFirst(
                orders, each -> each.shares().stream().anyMatch(s -> s.category().equals("73"))));
  }

  @Test
  default void aListOfPaidOrdersGoesByTheDayOfPayment() {
    Samples samples = new Samples(12);
    String tenant = samples.tenant().id().value();
    List<PublicOrder> orders = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      orders.add(samples.publicOrder(tenant, i % 3 == 0 ? null : samples.instant()));
    }
    save(orders);
    Instant at = Objects.requireNonNull(orders.get(4).paidAt());
    assertThat(all(3, paid(tenant, null, null, null)))
        .hasSize(8)
        .isEqualTo(newestFirst(orders, PublicOrder::isPaid));
    assertThat(all(3, paid(tenant, at, null, null)))
        .contains(orders.get(4))
        .isEqualTo(newestFirst(orders, o -> o.isPaid() && !o.paidAt().isBefore(at)));
    assertThat(all(3, paid(tenant, null, at, null)))
        .isEqualTo(newestFirst(orders, o -> o.isPaid() && o.paidAt().isBefore(at)));
    assertThat(all(3, paid(tenant, null, null, "MICRO")))
        .isEqualTo(newestFirst(orders, o -> o.isPaid() && o.supplierScale().equals("MICRO")));
  }

  private static PublicOrderFilter paid(
      String tenant, @Nullable Instant from, @Nullable Instant to, @Nullable String scale) {
    return new PublicOrderFilter(tenant, null, null, null, from, to, null, scale, true);
  }

  @Test
  default void anIdThatIsNoneFindsNothing() {
    assertThat(all(3, new PublicOrderFilter(null, "x", null, null, null, null, null))).isEmpty();
    assertThat(all(3, PublicOrderFilter.ofSupplier("x' or 1=1"))).isEmpty();
    assertThat(total(PublicOrderFilter.ofSupplier("zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz")))
        .isEqualTo(new PublicOrderStore.Total(0, 0, 0, 0));
  }

  @Test
  default void aCategoryStandsForEverythingBelowIt() {
    Samples samples = new Samples(10);
    String root = "k" + Samples.number();
    String leaf = "leaf" + Samples.number();
    storage()
        .write(
            unit -> {
              unit.store(CategoryStore.class)
                  .insertAll(
                      List.of(
                          CategoryStoreContract.category(root, null),
                          CategoryStoreContract.category(root + "-x", root),
                          CategoryStoreContract.category(leaf, root + "-x")));
              return root;
            });
    PublicOrder first = orders(samples, 1).get(0);
    PublicOrder byLargestLine = categorised(orders(samples, 1).get(0), leaf, List.of());
    PublicOrder byShare =
        categorised(
            orders(samples, 1).get(0),
            "else",
            List.of(new PublicOrder.Share("else", 5, 0), new PublicOrder.Share(leaf, 3, 1)));
    save(List.of(first, byLargestLine, byShare));
    for (String code : List.of(root, root + "-x", leaf)) {
      assertThat(all(1, new PublicOrderFilter(null, null, null, code, null, null, null)))
          .containsExactlyInAnyOrder(byLargestLine, byShare);
      assertThat(total(new PublicOrderFilter(null, null, null, code, null, null, null)))
          .extracting(PublicOrderStore.Total::count, PublicOrderStore.Total::value)
          .containsExactly(2L, 3L);
    }
    assertThat(all(1, new PublicOrderFilter(null, null, null, "k", null, null, null))).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("id.blangkon.catalog.contract.Pages#BROKEN")
  default void aBrokenCursorOfTransactionsIsRefusedInWords(String cursor) {
    PageRequest page = new PageRequest(cursor, 5);
    assertThatThrownBy(() -> read(store -> store.list(PublicOrderFilter.all(), page)))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("INVALID_FIELD");
  }

  private static List<PublicOrder> orders(Samples samples, int count) {
    String tenant = samples.tenant().id().value();
    List<PublicOrder> orders = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      orders.add(samples.publicOrder(tenant, samples.instantOrNull()));
    }
    return orders;
  }

  private static List<PublicOrder> newestFirst(
      List<PublicOrder> orders, Predicate<PublicOrder> wanted) {
    return orders.stream()
        .filter(wanted)
        .sorted(
            Comparator.comparing(PublicOrder::publicAt).thenComparing(PublicOrder::id).reversed())
        .toList();
  }

  private static PublicOrder version(PublicOrder o, long version, String title) {
    return new PublicOrder(
        o.id(),
        version,
        o.reference(),
        o.ocid(),
        o.state(),
        title,
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
        o.category(),
        o.goods(),
        o.freight(),
        o.vat(),
        o.gross(),
        o.requestedAt(),
        o.letterAt(),
        o.paidAt(),
        o.paymentTime(),
        o.publicAt(),
        version % 2 == 0
            ? List.of(new PublicOrder.Share("71.01", version, 0))
            : List.of(new PublicOrder.Share("72.01", 1, 0), new PublicOrder.Share("71.01", 2, 0)),
        o.body(),
        o.history() + " ");
  }

  private static PublicOrder categorised(
      PublicOrder o, String category, List<PublicOrder.Share> shares) {
    return new PublicOrder(
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
        category,
        o.goods(),
        o.freight(),
        o.vat(),
        o.gross(),
        o.requestedAt(),
        o.letterAt(),
        null,
        null,
        o.publicAt(),
        shares,
        o.body(),
        o.history());
  }

  private List<PublicOrder> all(int size, PublicOrderFilter filter) {
    return Pages.all(size, page -> read(store -> store.list(filter, page)));
  }

  private PublicOrderStore.Total total(PublicOrderFilter filter) {
    return read(store -> store.total(filter));
  }

  private @Nullable PublicOrder find(String idOrReference) {
    return read(store -> store.find(idOrReference).orElse(null));
  }

  private void save(List<PublicOrder> orders) {
    storage()
        .write(
            unit -> {
              unit.store(PublicOrderStore.class).saveAll(orders);
              return orders;
            });
  }

  private <T extends @Nullable Object> T read(Function<PublicOrderStore, T> question) {
    return storage().read(unit -> question.apply(unit.store(PublicOrderStore.class)));
  }
}
