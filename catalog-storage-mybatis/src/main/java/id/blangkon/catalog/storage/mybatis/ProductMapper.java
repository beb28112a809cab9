package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.product.ListingState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

interface ProductMapper {

  record CountRow(UUID supplierId, long products) {}

  List<ProductRow> list(UUID[] ids);

  void insert(ProductRow product);

  void insertPrice(UUID product, long version, PriceRow price);

  int insertPriceIfChanged(ProductRow product, Instant now);

  int update(ProductRow product);

  List<ProductRow> pricedBefore(Instant instant, int most);

  int markPriced(UUID[] products, Instant now);

  int updateState(ProductRow product);

  int setStock(UUID product, long version, StockRow stock, StockRow expected);

  int takeStock(UUID product, long quantity);

  int giveBackStock(UUID product, long quantity);

  List<PriceRow> prices(UUID[] products);

  List<OfferRow> offersOfOthers(UUID[] products, int most);

  List<ProductRow> ofSupplier(
      UUID supplier,
      @Nullable ListingState state,
      @Nullable Instant beforeCreatedAt,
      @Nullable UUID beforeId,
      int rows);

  List<ProductRow> waiting(
      String homeRegion, @Nullable Instant afterCreatedAt, @Nullable UUID afterId, int rows);

  long countOnShow();

  List<CountRow> countListed(UUID[] suppliers);

  List<ProductRow> onShowAfter(@Nullable UUID after, int most);

  List<ProductRow> ofSupplierAfter(UUID supplier, @Nullable UUID after, int most);
}
