package id.blangkon.catalog.product;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Products, their price history and stock. */
public interface ProductStore {

  Product get(ProductId id);

  Optional<Product> find(ProductId id);

  /** Those of the ids that exist, in no order. */
  List<Product> list(Collection<ProductId> ids);

  /** Inserts all with the first price of each, in few statements. */
  void insertAll(List<Product> products);

  /** Writes everything but the stock quantity; records a price change when the price differs from the newest. */
  Product update(Product product, java.time.Instant now);

  /** Writes all with the next version each, in few statements; a stale one fails all of them. */
  void updateStates(List<Product> products);

  /** Takes pieces of a tracked stock in one conditional update. */
  boolean takeStock(ProductId id, long quantity);

  void giveBackStock(ProductId id, long quantity);

  /** The price history, oldest first. */
  List<PriceChange> prices(ProductId id);

  /** A supplier's products, newest first; null for any state. */
  Page<Product> list(SupplierId supplier, @Nullable ListingState state, PageRequest page);

  /** Products that wait for curation whose supplier has the home region; oldest first. */
  Page<Product> waiting(RegionCode homeRegion, PageRequest page);

  long countListed();
}
