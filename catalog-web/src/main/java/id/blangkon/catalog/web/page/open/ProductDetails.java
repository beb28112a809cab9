package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.product.OfferedProduct;
import id.blangkon.catalog.product.PriceChange;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.search.Comparables;
import id.blangkon.catalog.search.PreferredOffers;
import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.transparency.PublicOrderStore;
import id.blangkon.catalog.web.http.KeptByKey;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Comparison;
import id.blangkon.catalog.web.page.model.Fact;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.Offer;
import id.blangkon.catalog.web.page.model.PricePoint;
import id.blangkon.catalog.web.page.model.ProductCard;
import id.blangkon.catalog.web.page.model.ProductPage;
import id.blangkon.catalog.web.page.model.SupplierPanel;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Goods;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.SiteFacts;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fills the model of a product's page. What it tells of the supplier is kept for one generation of
 * the index and for a few seconds, since the pages of its other products tell it too.
 */
public final class ProductDetails {

  private static final int COMPARABLES = 6;
  private static final int OTHERS = 3;
  private static final int REGIONS_NAMED = 6;
  private static final Duration AGE = Duration.ofSeconds(5);
  private static final int MOST_KEPT = 3_000;

  private final Catalog catalog;
  private final Goods goods;
  private final Names names;
  private final ProductLists lists;
  private final SiteFacts site;
  private final PreferredOffers preference;
  private final KeptByKey<SupplierId, Shopfront> shopfronts = new KeptByKey<>(MOST_KEPT, AGE);

  /**
   * What is told of a supplier beside each of its products.
   *
   * @param supplier as of when the rest was read
   * @param newest one more of its listed products than are shown, since the page's own may be one
   */
  private record Shopfront(Supplier supplier, PublicOrderStore.Trade trade, List<Product> newest) {}

  @Inject
  public ProductDetails(
      Catalog catalog, Goods goods, Names names, ProductLists lists, SiteFacts site) {
    this.catalog = catalog;
    this.goods = goods;
    this.names = names;
    this.lists = lists;
    this.site = site;
    this.preference = new PreferredOffers(catalog.policyPack());
  }

  /**
   * The page, of what is stored now.
   *
   * @param mayOrder whether the reader, once signed in, may order
   */
  ProductPage page(Frame frame, ProductId id, boolean mayOrder) {
    long generation = catalog.search().generation();
    return page(frame, generation, catalog.products().offered(id), mayOrder);
  }

  /**
   * The page for one who is not signed in, and so has changed nothing that they would look for: the
   * supplier is the one of whom a page of the same generation told already.
   */
  ProductPage publicPage(Frame frame, ProductId id) {
    long generation = catalog.search().generation();
    OfferedProduct offered = catalog.products().offered(id, seller -> known(seller, generation));
    return page(frame, generation, offered, true);
  }

  private ProductPage page(Frame frame, long generation, OfferedProduct offered, boolean mayOrder) {
    Language language = frame.language();
    Product product = offered.product();
    Supplier supplier = offered.supplier();
    Shopfront shopfront = shopfronts.get(supplier.id(), generation, seller -> read(supplier));
    Instant listedAt = product.listedAt() == null ? product.createdAt() : product.listedAt();
    LocalDate listedSince = catalog.calendar().dayOf(listedAt);
    long days = Math.max(0, ChronoUnit.DAYS.between(listedSince, goods.today()));
    boolean soldOut = product.stock() instanceof Stock.Tracked left && left.quantity() == 0;
    return new ProductPage(
        frame,
        lists.path(product.category(), language),
        product.id().toString(),
        product.name(),
        product.description().isBlank() ? null : product.description(),
        product.category(),
        null,
        goods.price(product, supplier, language),
        Goods.stock(product.stock()),
        goods.localContent(product),
        comparison(product, catalog.search().comparables(product, COMPARABLES)),
        prices(offered.prices()),
        specification(product, language),
        listedSince,
        days,
        panel(supplier, shopfront.trade(), language),
        1,
        offered.isOnShow(),
        offered.isOnShow() && !soldOut,
        mayOrder,
        others(offered, shopfront, language));
  }

  /**
   * Whom a page of the same generation told of already. One without a product on show is read each
   * time: no change of theirs begins a new generation.
   */
  private Optional<Supplier> known(SupplierId seller, long generation) {
    return shopfronts
        .find(seller, generation)
        .filter(shopfront -> !shopfront.newest().isEmpty())
        .map(Shopfront::supplier);
  }

  private Shopfront read(Supplier supplier) {
    SupplierId seller = supplier.id();
    return new Shopfront(
        supplier,
        catalog
            .publicOrders()
            .trade(List.of(seller))
            .getOrDefault(seller, PublicOrderStore.Trade.none(seller.toString())),
        catalog.products().listPublic(seller, PageRequest.first(OTHERS + 1)).items());
  }

  private List<ProductCard> others(OfferedProduct offered, Shopfront shopfront, Language language) {
    if (!offered.supplier().isActive()) {
      return List.of();
    }
    return shopfront.newest().stream()
        .filter(other -> !other.id().equals(offered.product().id()))
        .limit(OTHERS)
        .map(other -> goods.card(other, offered.supplier(), language))
        .toList();
  }

  private @Nullable Comparison comparison(Product product, Comparables found) {
    if (found.count() < 2) {
      return null;
    }
    List<Offer> offers = new ArrayList<>();
    PreferredOffers.Preferred preferred =
        preference.of(found.items().stream().map(ProductDocument::product).toList(), goods.today());
    for (ProductDocument document : found.items()) {
      Product offer = document.product();
      Supplier seller = document.supplier();
      offers.add(
          new Offer(
              offer.id().toString(),
              seller.name(),
              offer.netPrice().amount(),
              seller.legalForm().name(),
              seller.scale().name(),
              Goods.stock(offer.stock()),
              offer.id().equals(product.id()),
              preferred.eligible().contains(offer.id())));
    }
    return new Comparison(
        site.province(),
        (int) found.count(),
        found.median().amount(),
        found.lowest().amount(),
        found.highest().amount(),
        offers,
        found.count() <= offers.size()
            ? null
            : Address.of("/produk")
                .with("q", product.name())
                .with("category", product.category())
                .with("sort", "price")
                .toString(),
        preferred.step());
  }

  private List<PricePoint> prices(List<PriceChange> changes) {
    return changes.stream()
        .map(
            change ->
                new PricePoint(catalog.calendar().dayOf(change.from()), change.netPrice().amount()))
        .toList();
  }

  private List<Fact> specification(Product product, Language language) {
    Messages words = Messages.of(language);
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.text("facet.category"), names.category(product.category(), language)));
    facts.add(new Fact(words.text("spec.unit"), product.unit()));
    facts.add(new Fact(words.text("spec.origin"), words.text(origin(product))));
    LocalDate expiry = product.localContent().certificateExpiry();
    if (product.localContent().percent() != null && expiry != null) {
      facts.add(
          new Fact(
              words.text("spec.localContent"),
              words.text(
                  expiry.isBefore(goods.today())
                      ? "spec.localContentLapsed"
                      : "spec.localContentUntil",
                  Objects.requireNonNull(product.localContent().percent()),
                  Formats.of(language).dateFull(expiry))));
    }
    String number = product.localContent().certificateNumber();
    if (number != null) {
      facts.add(new Fact(words.text("spec.certificateNumber"), number));
    }
    Integer benefit = product.localContent().benefitPercent();
    LocalDate benefitUntil = product.localContent().benefitExpiry();
    if (benefit != null && benefitUntil != null) {
      facts.add(
          new Fact(
              words.text("spec.benefit"),
              words.text(
                  benefitUntil.isBefore(goods.today())
                      ? "spec.localContentLapsed"
                      : "spec.localContentUntil",
                  benefit,
                  Formats.of(language).dateFull(benefitUntil))));
    }
    facts.add(
        new Fact(
            words.text("spec.tax"), words.text("taxTreatment." + product.taxTreatment().name())));
    return facts;
  }

  private static String origin(Product product) {
    return product.localContent().domestic() ? "spec.domestic" : "spec.imported";
  }

  private SupplierPanel panel(Supplier supplier, PublicOrderStore.Trade trade, Language language) {
    Instant since = supplier.verifiedAt() == null ? supplier.registeredAt() : supplier.verifiedAt();
    return new SupplierPanel(
        goods.tag(supplier),
        names.serviceArea(supplier, REGIONS_NAMED, language),
        trade.count(),
        catalog.calendar().dayOf(since).getYear(),
        trade.value(),
        trade.medianPaymentDays());
  }
}
