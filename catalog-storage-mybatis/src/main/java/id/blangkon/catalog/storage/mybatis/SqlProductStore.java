package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.product.ListingState;
import id.blangkon.catalog.product.PriceChange;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StaleVersionException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class SqlProductStore implements ProductStore {

  private static final Bilingual PRODUCT = Bilingual.of("Produk", "Product");
  private static final String OF_SUPPLIER = "supplier-products";
  private static final String WAITING = "waiting-products";

  private final Sessions sessions;
  private final ProductMapper mapper;

  SqlProductStore(Sessions sessions) {
    this.sessions = sessions;
    this.mapper = sessions.mapper(ProductMapper.class);
  }

  @Override
  public Product get(ProductId id) {
    return find(id).orElseThrow(() -> CatalogException.notFound(PRODUCT, id.toString()));
  }

  @Override
  public Optional<Product> find(ProductId id) {
    return list(List.of(id)).stream().findFirst();
  }

  @Override
  public List<Product> list(Collection<ProductId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return mapper.list(Ids.array(ids, ProductId::value)).stream()
        .map(ProductRow::toProduct)
        .toList();
  }

  @Override
  public void insertAll(List<Product> products) {
    sessions.forEach(
        ProductMapper.class, products, (batch, product) -> batch.insert(ProductRow.of(product)));
    sessions.forEach(
        ProductMapper.class,
        products,
        (batch, product) ->
            batch.insertPrice(
                product.id().value(),
                product.version(),
                new PriceRow(
                    product.id().value(),
                    product.createdAt(),
                    product.price().amount(),
                    product.taxInclusive(),
                    product.netPrice().amount())));
  }

  @Override
  public Product update(Product product, Instant now) {
    ProductRow row = ProductRow.of(product);
    boolean priced = mapper.insertPriceIfChanged(row, now) > 0;
    if (mapper.update(row) == 0) {
      throw new StaleVersionException();
    }
    if (priced) {
      markPriced(List.of(product.id()), now);
    }
    return product.withVersion(product.version() + 1);
  }

  @Override
  public List<Product> pricedBefore(Instant instant, int most) {
    return mapper.pricedBefore(instant, most).stream().map(ProductRow::toProduct).toList();
  }

  @Override
  public void markPriced(Collection<ProductId> ids, Instant now) {
    if (!ids.isEmpty()) {
      mapper.markPriced(Ids.array(ids, ProductId::value), now);
    }
  }

  @Override
  public void updateStates(List<Product> products) {
    long rows =
        sessions.countingRows(
            ProductMapper.class,
            products,
            (batch, product) -> batch.updateState(ProductRow.of(product)));
    if (rows != products.size()) {
      throw new StaleVersionException();
    }
  }

  @Override
  public void setStock(ProductId id, Stock stock, long expectedVersion, Stock expected) {
    if (mapper.setStock(id.value(), expectedVersion, StockRow.of(stock), StockRow.of(expected))
        == 0) {
      throw new StaleVersionException();
    }
  }

  @Override
  public boolean takeStock(ProductId id, long quantity) {
    requirePieces(quantity);
    return mapper.takeStock(id.value(), quantity) == 1;
  }

  @Override
  public void giveBackStock(ProductId id, long quantity) {
    requirePieces(quantity);
    mapper.giveBackStock(id.value(), quantity);
  }

  @Override
  public List<PriceChange> prices(ProductId id) {
    return prices(List.of(id)).getOrDefault(id, List.of());
  }

  @Override
  public Map<ProductId, List<PriceChange>> prices(Collection<ProductId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return mapper.prices(Ids.array(ids, ProductId::value)).stream()
        .map(PriceRow::toPriceChange)
        .collect(Collectors.groupingBy(PriceChange::product));
  }

  @Override
  public Map<ProductId, List<Rupiah>> offersOfOthers(Collection<ProductId> ids, int most) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return mapper.offersOfOthers(Ids.array(ids, ProductId::value), most).stream()
        .collect(
            Collectors.groupingBy(
                offer -> ProductId.of(offer.productId()),
                Collectors.mapping(offer -> Rupiah.of(offer.netPrice()), Collectors.toList())));
  }

  @Override
  public Page<Product> list(SupplierId supplier, @Nullable ListingState state, PageRequest page) {
    Cursor cursor = page.after() == null ? null : Cursor.read(OF_SUPPLIER, 2, page.after());
    List<ProductRow> rows =
        mapper.ofSupplier(
            supplier.value(),
            state,
            cursor == null ? null : cursor.instant(0),
            cursor == null ? null : cursor.id(1),
            page.limit() + 1);
    return page(OF_SUPPLIER, rows, page);
  }

  @Override
  public Page<Product> waiting(RegionCode homeRegion, PageRequest page) {
    Cursor cursor = page.after() == null ? null : Cursor.read(WAITING, 2, page.after());
    List<ProductRow> rows =
        mapper.waiting(
            homeRegion.value(),
            cursor == null ? null : cursor.instant(0),
            cursor == null ? null : cursor.id(1),
            page.limit() + 1);
    return page(WAITING, rows, page);
  }

  @Override
  public long countListed() {
    return mapper.countOnShow();
  }

  @Override
  public Map<SupplierId, Long> countListed(Collection<SupplierId> suppliers) {
    if (suppliers.isEmpty()) {
      return Map.of();
    }
    return mapper.countListed(Ids.array(suppliers, SupplierId::value)).stream()
        .collect(
            Collectors.toMap(
                row -> SupplierId.of(row.supplierId()), ProductMapper.CountRow::products));
  }

  private static Page<Product> page(String list, List<ProductRow> rows, PageRequest page) {
    return Page.of(rows, page, row -> Cursor.write(list, row.createdAt(), row.id()))
        .map(ProductRow::toProduct);
  }

  private static void requirePieces(long quantity) {
    if (quantity < 1) {
      throw new IllegalArgumentException("a quantity is one or more: " + quantity);
    }
  }
}
