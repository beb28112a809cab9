package id.blangkon.catalog.storage.h2;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.contract.Office;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.order.OrderFilter;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.OrderStore;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.party.AesGcmProtection;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.search.ProductDocumentSource;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierFilter;
import id.blangkon.catalog.supplier.SupplierStatus;
import id.blangkon.catalog.supplier.SupplierStore;
import id.blangkon.catalog.transparency.Cut;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.transparency.PublicOrderStore;
import id.blangkon.catalog.transparency.StatisticsFilter;
import id.blangkon.catalog.transparency.StatisticsStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However many rows there are, the number of statements is small and the same. */
class StatementCountTest {

  private final StatementCounter counter = new StatementCounter();
  private final Samples samples = new Samples(1);
  private JdbcConnectionPool pool;
  private Storage storage;

  @BeforeEach
  void open() {
    pool =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    MyBatisStorage opened =
        H2Storage.on(pool, AesGcmProtection.withNewKeys())
            .configure(configuration -> configuration.addInterceptor(counter))
            .onClose(pool::dispose)
            .build();
    opened.migrations().migrate();
    storage = opened;
  }

  @AfterEach
  void close() {
    storage.close();
  }

  @Test
  void anOrderIsReadInFourStatements() {
    Office office = Office.in(storage, samples);
    PurchaseOrder order = office.storedOrder(storage, samples, OrderState.CONFIRMED, null);
    assertThat(counted(unit -> unit.store(OrderStore.class).get(order.id()))).isEqualTo(4);
  }

  @Test
  void thePartiesOfAnOrderAreReadInOneStatement() {
    Office office = Office.in(storage, samples);
    PurchaseOrder order = office.storedOrder(storage, samples, OrderState.CONFIRMED, null);
    assertThat(counted(unit -> unit.store(OrderStore.class).parties(order))).isEqualTo(1);
  }

  @Test
  void aListOfOrdersIsReadInOneStatement() {
    Office office = Office.in(storage, samples);
    for (int i = 0; i < 30; i++) {
      office.storedOrder(storage, samples, OrderState.CONFIRMED, null);
    }
    OrderFilter filter = OrderFilter.ofSupplier(office.supplierId(), Set.of());
    Function<UnitOfWork, Page<?>> list =
        unit -> unit.store(OrderStore.class).list(filter, PageRequest.first());
    assertThat(counted(list)).isEqualTo(1);
  }

  @Test
  void twentyDocumentsAreReadInTwoStatements() {
    List<Product> products = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Office office = Office.in(storage, samples);
      products.add(samples.product(office.supplierId()));
    }
    storage.write(
        unit -> {
          unit.store(ProductStore.class).insertAll(products);
          return products;
        });
    Function<UnitOfWork, List<ProductDocument>> documents =
        unit ->
            unit.store(ProductDocumentSource.class)
                .documents(products.stream().map(Product::id).toList());
    assertThat(counted(documents)).isEqualTo(2);
  }

  @Test
  void theGoodsOfABasketAreReadInThreeStatements() {
    List<ProductId> basket = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Product product = samples.product(Office.in(storage, samples).supplierId());
      storage.write(
          unit -> {
            unit.store(ProductStore.class).insertAll(List.of(product));
            return product;
          });
      basket.add(product.id());
    }
    Function<UnitOfWork, Map<?, ?>> prices =
        unit -> {
          ProductStore store = unit.store(ProductStore.class);
          List<Product> products = store.list(basket);
          unit.store(SupplierStore.class).list(products.stream().map(Product::supplier).toList());
          return store.prices(basket);
        };
    assertThat(counted(prices)).isEqualTo(3);
  }

  @Test
  void theHeadOfAQueueOfSuppliersIsReadInOneStatement() {
    RegionCode region = RegionCode.of("33.74");
    Function<UnitOfWork, Page<Supplier>> head =
        unit ->
            unit.store(SupplierStore.class)
                .queue(SupplierStatus.SUBMITTED, region, PageRequest.first(20));
    assertThat(counted(head)).isEqualTo(1);
  }

  @Test
  void aListOfSuppliersIsReadInOneStatement() {
    for (int i = 0; i < 5; i++) {
      Office.in(storage, samples);
    }
    Function<UnitOfWork, Page<Supplier>> list =
        unit -> unit.store(SupplierStore.class).list(SupplierFilter.active(), PageRequest.first());
    assertThat(counted(list)).isEqualTo(1);
  }

  @Test
  void transactionsAndFiguresAreReadInTwoStatements() {
    List<PublicOrder> orders = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      orders.add(samples.publicOrder("33.74", Instant.parse("2026-01-01T00:00:00Z")));
    }
    storage.write(
        unit -> {
          unit.store(PublicOrderStore.class).saveAll(orders);
          return orders;
        });
    Function<UnitOfWork, Page<PublicOrder>> list =
        unit ->
            unit.store(PublicOrderStore.class).list(PublicOrderFilter.all(), PageRequest.first());
    assertThat(counted(list)).isEqualTo(2);
    StatisticsStore.Query figures =
        new StatisticsStore.Query(
            Cut.Scope.ALL,
            "",
            Cut.Key.KIND,
            Cut.Key.KIND,
            false,
            List.of(new StatisticsStore.Span(202601, 202612)),
            List.of(new StatisticsStore.Span(20251201, 20251230)),
            StatisticsFilter.all());
    assertThat(counted(unit -> unit.store(StatisticsStore.class).sums(figures))).isEqualTo(1);
  }

  @Test
  void anOrderIsReadAndChangedInFiveStatementsAndABatch() {
    Office office = Office.in(storage, samples);
    PurchaseOrder order = office.storedOrder(storage, samples, OrderState.CONFIRMED, null);
    counter.takeCount();
    storage.write(
        unit -> {
          OrderStore orders = unit.store(OrderStore.class);
          return orders.update(orders.get(order.id()));
        });
    assertThat(counter.takeCount()).isEqualTo(5);
  }

  @Test
  void anOrderThatWasNotReadIsChangedInFourStatementsAndABatch() {
    Office office = Office.in(storage, samples);
    PurchaseOrder order = office.storedOrder(storage, samples, OrderState.CONFIRMED, null);
    counter.takeCount();
    storage.write(unit -> unit.store(OrderStore.class).update(order));
    assertThat(counter.takeCount()).isEqualTo(4);
  }

  private int counted(Function<UnitOfWork, ?> question) {
    counter.takeCount();
    Object answer = storage.read(question::apply);
    assertThat(answer).isNotNull();
    return counter.takeCount();
  }
}
