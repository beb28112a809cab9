package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.tax.PriceBreakdown;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.LocalContent;
import id.blangkon.catalog.web.page.model.Price;
import id.blangkon.catalog.web.page.model.ProductCard;
import id.blangkon.catalog.web.page.model.Stock;
import id.blangkon.catalog.web.page.model.StockKind;
import id.blangkon.catalog.web.page.model.SupplierTag;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Products and suppliers as the pages show them. */
public final class Goods {

  private final Catalog catalog;
  private final Names names;

  @Inject
  public Goods(Catalog catalog, Names names) {
    this.catalog = catalog;
    this.names = names;
  }

  public ProductCard card(ProductDocument document, Language language) {
    return card(document.product(), document.supplier(), language);
  }

  public ProductCard card(Product product, Supplier supplier, Language language) {
    return new ProductCard(
        product.id().toString(),
        product.name(),
        product.category(),
        null,
        price(product, supplier, language),
        tag(supplier),
        stock(product.stock()),
        localContent(product));
  }

  /** The net unit price with the VAT of today. */
  public Price price(Product product, Supplier supplier, Language language) {
    PriceBreakdown price =
        catalog
            .vat()
            .breakdown(
                product.price(),
                product.taxInclusive(),
                supplier.vatRegistered(),
                product.taxTreatment(),
                today());
    return new Price(
        price.net().amount(),
        price.gross().amount(),
        percent(price.rate(), language),
        product.unit());
  }

  /** A rate such as {@code 11%}; null when nothing is due. */
  public static @Nullable String percent(Rate rate, Language language) {
    return rate.isZero() ? null : Formats.of(language).rate(rate.numerator(), rate.denominator());
  }

  public LocalContent localContent(Product product) {
    id.blangkon.catalog.product.LocalContent content = product.localContent();
    Integer today = content.percentOn(today());
    boolean expired = today == null && content.percent() != null;
    return new LocalContent(expired ? content.percent() : today, expired, content.domestic());
  }

  public static Stock stock(id.blangkon.catalog.product.Stock stock) {
    if (stock instanceof id.blangkon.catalog.product.Stock.Tracked tracked) {
      return new Stock(StockKind.TRACKED, tracked.quantity());
    }
    if (stock instanceof id.blangkon.catalog.product.Stock.Capacity capacity) {
      return new Stock(StockKind.CAPACITY, capacity.perDay());
    }
    if (stock instanceof id.blangkon.catalog.product.Stock.OnRequest onRequest) {
      return new Stock(StockKind.ON_REQUEST, onRequest.leadDays());
    }
    throw new IllegalStateException("a kind of stock that no page knows: " + stock.getClass());
  }

  public SupplierTag tag(Supplier supplier) {
    return new SupplierTag(
        supplier.id().toString(),
        supplier.name(),
        names.region(supplier.homeRegion()),
        supplier.legalForm().name(),
        supplier.scale().name(),
        supplier.vatRegistered());
  }

  /** The day that it is in the installation's zone. */
  public LocalDate today() {
    return catalog.calendar().dayOf(catalog.clock().instant());
  }
}
