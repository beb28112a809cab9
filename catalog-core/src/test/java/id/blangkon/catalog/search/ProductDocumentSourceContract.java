package id.blangkon.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.product.ListingState;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStatus;
import id.blangkon.catalog.supplier.SupplierStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link ProductDocumentSource} gives. */
public interface ProductDocumentSourceContract extends OnStorage {

  @Test
  default void documentsAreProductsWithTheirSuppliersWhetherOnShowOrNot() {
    Samples samples = new Samples(1);
    Supplier one = supplier(samples, SupplierStatus.ACTIVE);
    Supplier two = supplier(samples, SupplierStatus.SUSPENDED);
    List<Product> products = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      products.add(samples.product(i % 2 == 0 ? one.id() : two.id()));
    }
    insert(products);
    List<ProductId> ids = products.stream().map(Product::id).toList();
    List<ProductDocument> documents = read(source -> source.documents(ids));
    assertThat(documents)
        .extracting(ProductDocument::product)
        .containsExactlyInAnyOrderElementsOf(products);
    assertThat(documents)
        .allSatisfy(
            document ->
                assertThat(document.supplier())
                    .isEqualTo(document.product().supplier().equals(one.id()) ? one : two));
    assertThat(this.<List<ProductDocument>>read(source -> source.documents(List.of()))).isEmpty();
    assertThat(
            this.<List<ProductDocument>>read(
                source -> source.documents(List.of(ProductId.of(Samples.id())))))
        .isEmpty();
  }

  @Test
  default void theStampGrowsWithEveryChangeOfProductStockAndSupplier() {
    Samples samples = new Samples(2);
    Supplier supplier = supplier(samples, SupplierStatus.ACTIVE);
    Product product = samples.listed(supplier.id(), new Stock.Tracked(100));
    insert(List.of(product));
    Instant now = Instant.parse("2026-11-24T00:00:00Z");
    List<Long> stamps = new ArrayList<>();
    stamps.add(stamp(product));
    List<Consumer<UnitOfWork>> changes =
        List.of(
            unit -> unit.store(ProductStore.class).takeStock(product.id(), 3),
            unit -> unit.store(ProductStore.class).giveBackStock(product.id(), 1),
            unit -> unit.store(ProductStore.class).update(product, now),
            unit -> unit.store(ProductStore.class).updateStates(List.of(product.withVersion(2))),
            unit ->
                unit.store(ProductStore.class)
                    .setStock(product.id(), new Stock.Capacity(4), 3, new Stock.Tracked(98)),
            unit -> unit.store(SupplierStore.class).update(supplier));
    for (Consumer<UnitOfWork> change : changes) {
      storage()
          .write(
              unit -> {
                change.accept(unit);
                return change;
              });
      stamps.add(stamp(product));
    }
    assertThat(stamps).isSorted().doesNotHaveDuplicates().hasSize(changes.size() + 1);
  }

  @Test
  default void theRebuildMeetsEachProductOnShowOnceInOrderOfIds() {
    Samples samples = new Samples(3);
    Supplier active = supplier(samples, SupplierStatus.ACTIVE);
    Supplier suspended = supplier(samples, SupplierStatus.SUSPENDED);
    List<Product> onShow = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      onShow.add(samples.listed(active.id(), new Stock.Tracked(1)));
    }
    insert(onShow);
    insert(
        List.of(
            samples.listed(suspended.id(), new Stock.Tracked(1)),
            samples.product(active.id()).withState(ListingState.DRAFT, null, null)));
    List<ProductDocument> met = all(after -> read(source -> source.onShowAfter(after, 3)));
    assertThat(met)
        .extracting(document -> document.product().id().toString())
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(met).allMatch(ProductDocument::isOnShow);
    assertThat(met)
        .extracting(ProductDocument::product)
        .filteredOn(product -> product.supplier().equals(active.id()))
        .containsExactlyElementsOf(sorted(onShow));
    assertThat(met).noneMatch(document -> document.supplier().id().equals(suspended.id()));
  }

  @Test
  default void aSuppliersProductsAreMetInOrderOfIdsWhateverTheirState() {
    Samples samples = new Samples(4);
    Supplier supplier = supplier(samples, SupplierStatus.SUSPENDED);
    List<Product> products = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      products.add(samples.product(supplier.id()));
    }
    insert(products);
    assertThat(all(after -> read(source -> source.ofSupplier(supplier.id(), after, 2))))
        .extracting(ProductDocument::product)
        .containsExactlyElementsOf(sorted(products));
    assertThat(
            this.<List<ProductDocument>>read(
                source -> source.ofSupplier(SupplierId.of(Samples.id()), null, 5)))
        .isEmpty();
  }

  private static List<Product> sorted(List<Product> products) {
    return products.stream()
        .sorted(Comparator.comparing(product -> product.id().toString()))
        .toList();
  }

  private static List<ProductDocument> all(
      Function<@Nullable ProductId, List<ProductDocument>> next) {
    List<ProductDocument> all = new ArrayList<>();
    List<ProductDocument> some = next.apply(null);
    while (!some.isEmpty()) {
      all.addAll(some);
      some = next.apply(some.get(some.size() - 1).product().id());
    }
    return all;
  }

  private long stamp(Product product) {
    return this.<List<ProductDocument>>read(source -> source.documents(List.of(product.id())))
        .get(0)
        .stamp();
  }

  private Supplier supplier(Samples samples, SupplierStatus status) {
    SupplierStore.Registration any = samples.registration(samples.region());
    Supplier supplier = any.supplier().withStatus(status, null, null);
    return storage()
        .write(
            unit -> {
              unit.store(SupplierStore.class)
                  .insertAll(List.of(new SupplierStore.Registration(supplier, any.details())));
              return supplier;
            });
  }

  private void insert(List<Product> products) {
    storage()
        .write(
            unit -> {
              unit.store(ProductStore.class).insertAll(products);
              return products;
            });
  }

  private <T> T read(Function<ProductDocumentSource, T> question) {
    return storage().read(unit -> question.apply(unit.store(ProductDocumentSource.class)));
  }
}
