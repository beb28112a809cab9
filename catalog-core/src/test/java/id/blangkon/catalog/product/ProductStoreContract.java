package id.blangkon.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Pages;
import id.blangkon.catalog.contract.Race;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.IntegrityException;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StaleVersionException;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStatus;
import id.blangkon.catalog.supplier.SupplierStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link ProductStore} does. */
public interface ProductStoreContract extends OnStorage {

  Instant LATER = Instant.parse("2030-01-01T00:00:00.000001Z");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  default void productsAreReadAsTheyWereWritten(long seed) {
    Samples samples = new Samples(seed);
    SupplierId supplier = supplier(samples);
    List<Product> products = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      products.add(samples.product(supplier));
    }
    insert(products);
    for (Product product : products) {
      assertThat(get(product.id())).isEqualTo(product);
    }
    List<ProductId> ids = new ArrayList<>(products.stream().map(Product::id).toList());
    ids.add(ProductId.of(Samples.id()));
    assertThat(this.<List<Product>>read(store -> store.list(ids)))
        .containsExactlyInAnyOrderElementsOf(products);
  }

  @Test
  default void anUnknownProductIsNotFound() {
    ProductId unknown = ProductId.of(Samples.id());
    assertThat(this.<List<Product>>read(store -> store.list(List.of()))).isEmpty();
    assertThat(this.<Boolean>read(store -> store.find(unknown).isEmpty())).isTrue();
    assertThatThrownBy(() -> get(unknown))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("NOT_FOUND");
  }

  @Test
  default void aProductHasASupplierAndAPrice() {
    Samples samples = new Samples(11);
    assertThatThrownBy(() -> insert(List.of(samples.product(SupplierId.of(Samples.id())))))
        .isInstanceOf(IntegrityException.class);
    Product free = samples.product(supplier(samples)).withPrice(Rupiah.ZERO, true, Rupiah.ZERO);
    assertThatThrownBy(() -> insert(List.of(free))).isInstanceOf(IntegrityException.class);
  }

  @Test
  default void anUpdateWritesEverythingButTheStock() {
    Samples samples = new Samples(12);
    SupplierId supplier = supplier(samples);
    Product first = inserted(samples.product(supplier).withStock(new Stock.Tracked(10)));
    assertThat(take(first.id(), 4)).isTrue();
    Product other = samples.product(supplier);
    Product changed =
        new Product(
            first.id(),
            1,
            supplier,
            other.name(),
            other.description(),
            other.category(),
            other.unit(),
            other.price(),
            other.taxInclusive(),
            other.taxTreatment(),
            other.netPrice(),
            new Stock.Capacity(5),
            other.localContent(),
            ListingState.DELISTED,
            other.createdAt(),
            other.listedAt(),
            other.image(),
            "alasan");
    Product second = write(store -> store.update(changed, LATER));
    assertThat(second.version()).isEqualTo(2);
    assertThat(get(first.id())).isEqualTo(changed.withVersion(2).withStock(new Stock.Tracked(6)));
    assertThatThrownBy(() -> write(store -> store.update(changed, LATER)))
        .isInstanceOf(StaleVersionException.class);
  }

  @Test
  default void thePriceHistoryGrowsWithEachChangeOfThePriceOnly() {
    Samples samples = new Samples(13);
    Product first = inserted(samples.product(supplier(samples)));
    PriceChange initial =
        new PriceChange(
            first.id(), first.createdAt(), first.price(), first.taxInclusive(), first.netPrice());
    assertThat(prices(first.id())).containsExactly(initial);
    Product renamed =
        write(store -> store.update(first.withState(ListingState.DELISTED, null, "x"), LATER));
    assertThat(prices(first.id())).containsExactly(initial);
    Product dearer = renamed.withPrice(Rupiah.of(3_000), false, Rupiah.of(3_000));
    Product third = write(store -> store.update(dearer, LATER));
    Product taxed = third.withPrice(Rupiah.of(3_000), true, Rupiah.of(2_703));
    // Two changes in one instant are two changes.
    write(store -> store.update(taxed, LATER));
    assertThat(prices(first.id()))
        .containsExactly(
            initial,
            new PriceChange(first.id(), LATER, Rupiah.of(3_000), false, Rupiah.of(3_000)),
            new PriceChange(first.id(), LATER, Rupiah.of(3_000), true, Rupiah.of(2_703)));
    assertThatThrownBy(() -> write(store -> store.update(dearer, LATER)))
        .isInstanceOf(StaleVersionException.class);
    assertThat(prices(first.id())).hasSize(3);
  }

  @Test
  default void statesOfManyAreUpdatedTogetherOrNotAtAll() {
    Samples samples = new Samples(14);
    SupplierId supplier = supplier(samples);
    List<Product> products = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      products.add(inserted(samples.product(supplier)));
    }
    List<Product> listed =
        products.stream().map(p -> p.withState(ListingState.LISTED, LATER, null)).toList();
    write(
        store -> {
          store.updateStates(listed);
          return listed;
        });
    for (Product product : listed) {
      assertThat(get(product.id())).isEqualTo(product.withVersion(2));
    }
    List<Product> oneIsStale = new ArrayList<>();
    listed.forEach(
        p -> oneIsStale.add(p.withState(ListingState.DELISTED, null, "x").withVersion(2)));
    oneIsStale.set(3, oneIsStale.get(3).withVersion(1));
    assertThatThrownBy(
            () ->
                write(
                    store -> {
                      store.updateStates(oneIsStale);
                      return listed;
                    }))
        .isInstanceOf(StaleVersionException.class);
    for (Product product : listed) {
      assertThat(get(product.id())).isEqualTo(product.withVersion(2));
    }
  }

  @Test
  default void aStockIsSetAnewFromTheVersionThatWasSeen() {
    Samples samples = new Samples(15);
    Product product = inserted(samples.product(supplier(samples)).withStock(new Stock.Tracked(3)));
    setStock(product, new Stock.Tracked(40), 1, new Stock.Tracked(3));
    assertThat(get(product.id()).stock()).isEqualTo(new Stock.Tracked(40));
    setStock(product, new Stock.Capacity(9), 2, new Stock.Tracked(40));
    assertThat(get(product.id()).stock()).isEqualTo(new Stock.Capacity(9));
    setStock(product, new Stock.OnRequest(0), 3, new Stock.Capacity(9));
    assertThat(get(product.id()))
        .isEqualTo(product.withVersion(4).withStock(new Stock.OnRequest(0)));
    assertThatThrownBy(() -> setStock(product, new Stock.Tracked(1), 3, new Stock.OnRequest(0)))
        .isInstanceOf(StaleVersionException.class);
    for (Stock other :
        List.of(new Stock.OnRequest(1), new Stock.Tracked(0), new Stock.Capacity(9))) {
      assertThatThrownBy(() -> setStock(product, new Stock.Tracked(1), 4, other))
          .as("counted against %s", other)
          .isInstanceOf(StaleVersionException.class);
    }
    assertThat(get(product.id()).version()).isEqualTo(4);
  }

  @Test
  default void aRecountThatRacesWithOrdersNeverBringsBackWhatTheyTook() {
    Samples samples = new Samples(23);
    Product product =
        inserted(samples.product(supplier(samples)).withStock(new Stock.Tracked(100)));
    List<Boolean> done =
        Race.of(
            8,
            racer ->
                racer % 2 == 0
                    ? take(product.id(), 10)
                    : recounted(product, new Stock.Tracked(100), new Stock.Tracked(500)));
    long recounts = 0;
    for (int racer = 1; racer < 8; racer += 2) {
      recounts += done.get(racer) ? 1 : 0;
    }
    long left = ((Stock.Tracked) get(product.id()).stock()).quantity();
    assertThat(recounts).as("a recount counts against the stock of the beginning").isLessThan(2);
    assertThat(left).isEqualTo(recounts == 1 ? 460 : 60);
  }

  /** Whether the recount held; one that somebody overtook does not. */
  private boolean recounted(Product product, Stock expected, Stock stock) {
    try {
      setStock(product, stock, 1, expected);
      return true;
    } catch (StaleVersionException overtaken) {
      return false;
    }
  }

  @Test
  default void onlyATrackedStockIsTakenAndOnlyAsFarAsItGoes() {
    Samples samples = new Samples(16);
    SupplierId supplier = supplier(samples);
    Product tracked = inserted(samples.product(supplier).withStock(new Stock.Tracked(10)));
    Product capacity = inserted(samples.product(supplier).withStock(new Stock.Capacity(10)));
    assertThat(take(tracked.id(), 11)).isFalse();
    assertThat(take(tracked.id(), 10)).isTrue();
    assertThat(take(tracked.id(), 1)).isFalse();
    assertThat(take(capacity.id(), 1)).isFalse();
    assertThat(take(ProductId.of(Samples.id()), 1)).isFalse();
    giveBack(tracked.id(), 4);
    giveBack(capacity.id(), 4);
    assertThat(get(tracked.id())).isEqualTo(tracked.withStock(new Stock.Tracked(4)));
    assertThat(get(capacity.id())).isEqualTo(capacity);
    assertThatThrownBy(() -> write(store -> store.takeStock(tracked.id(), 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> giveBack(tracked.id(), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void ofTenPiecesSixtyFourBuyersGetTen() {
    Samples samples = new Samples(17);
    Product product = inserted(samples.product(supplier(samples)).withStock(new Stock.Tracked(10)));
    List<Boolean> taken = Race.of(64, racer -> write(store -> store.takeStock(product.id(), 1)));
    assertThat(Collections.frequency(taken, true)).isEqualTo(10);
    assertThat(get(product.id()).stock()).isEqualTo(new Stock.Tracked(0));
  }

  @Test
  default void cartsOfTwoProductsSellBothOrNeither() {
    Samples samples = new Samples(18);
    SupplierId supplier = supplier(samples);
    Product one = inserted(samples.product(supplier).withStock(new Stock.Tracked(25)));
    Product two = inserted(samples.product(supplier).withStock(new Stock.Tracked(20)));
    List<Boolean> bought =
        Race.of(
            32,
            racer -> {
              try {
                return write(
                    store -> {
                      if (!store.takeStock(one.id(), 1) || !store.takeStock(two.id(), 1)) {
                        throw new IllegalArgumentException("sold out");
                      }
                      return true;
                    });
              } catch (IllegalArgumentException e) {
                return false;
              }
            });
    assertThat(Collections.frequency(bought, true)).isEqualTo(20);
    assertThat(get(one.id()).stock()).isEqualTo(new Stock.Tracked(5));
    assertThat(get(two.id()).stock()).isEqualTo(new Stock.Tracked(0));
  }

  @Test
  default void ofManyEditorsOfOneVersionOneWins() {
    Samples samples = new Samples(19);
    Product product = inserted(samples.product(supplier(samples)));
    List<Boolean> won =
        Race.of(
            16,
            racer -> {
              Product mine = product.withState(ListingState.DELISTED, null, "racer " + racer);
              try {
                write(store -> store.update(mine, LATER));
                return true;
              } catch (StaleVersionException e) {
                return false;
              }
            });
    assertThat(Collections.frequency(won, true)).isEqualTo(1);
    assertThat(get(product.id()).version()).isEqualTo(2);
  }

  @Test
  default void aSuppliersProductsAreListedNewestFirstAndPagedWithoutLoss() {
    Samples samples = new Samples(20);
    SupplierId supplier = supplier(samples);
    List<Product> products = new ArrayList<>();
    for (int i = 0; i < 23; i++) {
      Product product = samples.product(supplier);
      // Some are of one instant, so that the id decides.
      products.add(i % 3 == 0 ? at(product, LATER) : product);
    }
    insert(products);
    inserted(samples.product(supplier(samples)));
    List<Product> expected =
        products.stream()
            .sorted(
                Comparator.comparing(Product::createdAt)
                    .thenComparing(product -> product.id().toString())
                    .reversed())
            .toList();
    for (int size : new int[] {1, 4, 22, 23, 24, 100}) {
      assertThat(Pages.all(size, page -> read(store -> store.list(supplier, null, page))))
          .isEqualTo(expected);
    }
    for (ListingState state : ListingState.values()) {
      assertThat(Pages.all(2, page -> read(store -> store.list(supplier, state, page))))
          .isEqualTo(expected.stream().filter(product -> product.state() == state).toList());
    }
  }

  @Test
  default void productsThatWaitAreThoseOfTheRegionOldestFirst() {
    Samples samples = new Samples(21);
    RegionCode region = samples.tenant().id().region();
    SupplierId here = supplier(samples, region, SupplierStatus.ACTIVE);
    SupplierId there = supplier(samples);
    List<Product> waiting = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      waiting.add(inState(samples.product(here), ListingState.SUBMITTED));
    }
    insert(waiting);
    inserted(inState(samples.product(here), ListingState.LISTED));
    inserted(inState(samples.product(there), ListingState.SUBMITTED));
    for (SupplierStatus status : SupplierStatus.values()) {
      if (status != SupplierStatus.ACTIVE) {
        SupplierId notActive = supplier(samples, region, status);
        inserted(inState(samples.product(notActive), ListingState.SUBMITTED));
      }
    }
    List<Product> expected =
        waiting.stream()
            .sorted(
                Comparator.comparing(Product::createdAt)
                    .thenComparing(product -> product.id().toString()))
            .toList();
    assertThat(Pages.all(2, page -> read(store -> store.waiting(region, page))))
        .isEqualTo(expected);
    assertThat(Pages.all(50, page -> read(store -> store.waiting(region, page))))
        .isEqualTo(expected);
  }

  @Test
  default void onlyListedProductsOfActiveSuppliersAreOnShow() {
    Samples samples = new Samples(22);
    RegionCode region = samples.tenant().id().region();
    SupplierId active = supplier(samples, region, SupplierStatus.ACTIVE);
    SupplierId suspended = supplier(samples, region, SupplierStatus.SUSPENDED);
    long before = read(ProductStore::countListed);
    inserted(inState(samples.product(active), ListingState.LISTED));
    inserted(inState(samples.product(active), ListingState.LISTED));
    inserted(inState(samples.product(active), ListingState.SUBMITTED));
    inserted(inState(samples.product(suspended), ListingState.LISTED));
    assertThat(this.<Long>read(ProductStore::countListed)).isEqualTo(before + 2);
  }

  @ParameterizedTest
  @FieldSource("id.blangkon.catalog.contract.Pages#BROKEN")
  default void aBrokenCursorOfProductsIsRefusedInWords(String cursor) {
    PageRequest page = new PageRequest(cursor, 5);
    assertThatThrownBy(() -> read(store -> store.list(SupplierId.of(Samples.id()), null, page)))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("INVALID_FIELD");
    assertThatThrownBy(() -> read(store -> store.waiting(RegionCode.of("33.74"), page)))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("INVALID_FIELD");
  }

  private static Product at(Product p, Instant createdAt) {
    return new Product(
        p.id(),
        p.version(),
        p.supplier(),
        p.name(),
        p.description(),
        p.category(),
        p.unit(),
        p.price(),
        p.taxInclusive(),
        p.taxTreatment(),
        p.netPrice(),
        p.stock(),
        p.localContent(),
        p.state(),
        createdAt,
        p.listedAt(),
        p.image(),
        p.reason());
  }

  private static Product inState(Product product, ListingState state) {
    return product.withState(state, product.listedAt(), product.reason());
  }

  private SupplierId supplier(Samples samples) {
    return supplier(samples, samples.region(), SupplierStatus.ACTIVE);
  }

  private SupplierId supplier(Samples samples, RegionCode region, SupplierStatus status) {
    SupplierStore.Registration any = samples.registration(region);
    Supplier supplier = any.supplier().withStatus(status, null, null);
    return storage()
        .write(
            unit -> {
              unit.store(SupplierStore.class)
                  .insertAll(List.of(new SupplierStore.Registration(supplier, any.details())));
              return supplier.id();
            });
  }

  private Product inserted(Product product) {
    insert(List.of(product));
    return product;
  }

  private void insert(List<Product> products) {
    write(
        store -> {
          store.insertAll(products);
          return products;
        });
  }

  private void setStock(Product product, Stock stock, long version, Stock expected) {
    write(
        store -> {
          store.setStock(product.id(), stock, version, expected);
          return product;
        });
  }

  private boolean take(ProductId id, long quantity) {
    return write(store -> store.takeStock(id, quantity));
  }

  private void giveBack(ProductId id, long quantity) {
    write(
        store -> {
          store.giveBackStock(id, quantity);
          return id;
        });
  }

  private Product get(ProductId id) {
    return read(store -> store.get(id));
  }

  private List<PriceChange> prices(ProductId id) {
    return read(store -> store.prices(id));
  }

  private <T extends @Nullable Object> T read(Function<ProductStore, T> question) {
    return storage().read(unit -> question.apply(unit.store(ProductStore.class)));
  }

  private <T extends @Nullable Object> T write(Function<ProductStore, T> change) {
    return storage().write(unit -> change.apply(unit.store(ProductStore.class)));
  }
}
