package id.blangkon.catalog.product;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Products, their price history and stock. */
public interface ProductStore {

  Product get(ProductId id);

  Optional<Product> find(ProductId id);

  /** Those of the ids that exist, in no order. */
  List<Product> list(Collection<ProductId> ids);

  /** Inserts all with the first price of each, from its creation on, in few statements. */
  void insertAll(List<Product> products);

  /**
   * Writes everything but the stock as the next version, and a price change when the price differs
   * from the newest. The stock is left as it stands, since orders may have taken from it since the
   * product was read.
   *
   * @throws id.blangkon.catalog.storage.StaleVersionException when the stored version is not the
   *     product's
   */
  Product update(Product product, Instant now);

  /**
   * Products, in any state, whose net price was last worked out before the instant; at most so
   * many, in an order that is the same for everybody who asks.
   */
  List<Product> pricedBefore(Instant instant, int most);

  /** Notes that the net prices of the products hold at the instant; makes no version. */
  void markPriced(Collection<ProductId> ids, Instant now);

  /**
   * Writes state, listing date and reason of all with the next version each, in few statements.
   *
   * @throws id.blangkon.catalog.storage.StaleVersionException when one is stale; none is written
   *     then
   */
  void updateStates(List<Product> products);

  /**
   * Replaces the stock as the next version: a recount, or another kind of stock.
   *
   * @param expected what the new stock was counted against; taking and giving back pieces makes no
   *     version
   * @throws id.blangkon.catalog.storage.StaleVersionException when the stored version or stock is
   *     another
   */
  void setStock(ProductId id, Stock stock, long expectedVersion, Stock expected);

  /**
   * Takes pieces of a tracked stock in one conditional update; whether that many were left. Several
   * are taken in the order of their ids, so that no two buyers wait for each other.
   */
  boolean takeStock(ProductId id, long quantity);

  /** Gives pieces back; without effect when the stock is no longer tracked. */
  void giveBackStock(ProductId id, long quantity);

  /** The price history, oldest first. */
  List<PriceChange> prices(ProductId id);

  /** The price history of each of the products, oldest first, in one statement. */
  Map<ProductId, List<PriceChange>> prices(Collection<ProductId> ids);

  /**
   * What other suppliers ask for the same as each of the products, for one unit without VAT: their
   * offers on show of the same name, category and unit. In one statement.
   *
   * @param most of each product, the newest
   */
  Map<ProductId, List<Rupiah>> offersOfOthers(Collection<ProductId> ids, int most);

  /** A supplier's products, newest first; null for any state. */
  Page<Product> list(SupplierId supplier, @Nullable ListingState state, PageRequest page);

  /**
   * Products that wait for curation whose supplier is active and has the home region; oldest first.
   */
  Page<Product> waiting(RegionCode homeRegion, PageRequest page);

  /** How many are on show: listed, and of an active supplier. */
  long countListed();

  /** How many products of each of the suppliers are listed; one without any may be left out. */
  Map<SupplierId, Long> countListed(Collection<SupplierId> suppliers);
}
