package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.UseCases;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.tax.TaxTreatment;

/** A listed product of a shop, with the stock and version that it has come to. */
final class Offer {

  private static final long UNTRACKED = Long.MAX_VALUE;

  private final Shop shop;
  private final ProductId id;
  private final String category;
  private final boolean taxed;
  private long version;
  private long price;
  private final long full;
  private long left;

  Offer(Shop shop, Product product) {
    this.shop = shop;
    this.id = product.id();
    this.category = product.category();
    this.taxed =
        shop.registration().vatRegistered()
            && !shop.pricesIncludeTax()
            && product.taxTreatment() == TaxTreatment.TAXABLE;
    this.version = product.version();
    this.price = product.price().amount();
    this.left = left(product.stock());
    this.full = left;
  }

  private static long left(Stock stock) {
    return stock instanceof Stock.Tracked tracked ? tracked.quantity() : UNTRACKED;
  }

  ProductId id() {
    return id;
  }

  boolean isOf(String root) {
    return category.startsWith(root + ".");
  }

  /** What a unit costs at most with its tax. */
  long grossPrice() {
    return taxed ? price + price * 11 / 100 + 1 : price;
  }

  /** How many can be ordered without emptying the shelf. */
  long orderable() {
    return left == UNTRACKED ? UNTRACKED : left / 2;
  }

  void ordered(long quantity) {
    if (left != UNTRACKED) {
      left -= quantity;
    }
  }

  void givenBack(long quantity) {
    if (left != UNTRACKED) {
      left += quantity;
    }
  }

  /** Fills the shelf again when it is nearly empty. */
  void restock(UseCases catalogue) {
    if (left < full / 3) {
      Stock counted = catalogue.products().get(shop.owner(), id).stock();
      Product stocked =
          catalogue
              .products()
              .setStock(shop.owner(), id, version, counted, new Stock.Tracked(full));
      version = stocked.version();
      left = full;
    }
  }

  /** Changes the price by so many percent. */
  void changePrice(UseCases catalogue, int percent) {
    Rupiah changed = Offering.rounded((double) price * (100 + percent) / 100);
    if (changed.amount() != price) {
      Product product =
          catalogue
              .products()
              .changePrice(shop.owner(), id, version, changed, shop.pricesIncludeTax());
      version = product.version();
      price = product.price().amount();
    }
  }
}
