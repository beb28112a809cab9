package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.VerificationCase;
import id.blangkon.catalog.web.page.model.VerificationPage.Queue;
import id.blangkon.catalog.web.page.site.Goods;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.work.WorkPlace;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What waits in a region; a queue is worked off from its head, so only that is shown. */
public final class Queues {

  private static final int HEAD = 20;

  private final Catalog catalog;
  private final Goods goods;
  private final Names names;

  @Inject
  public Queues(Catalog catalog, Goods goods, Names names) {
    this.catalog = catalog;
    this.goods = goods;
    this.names = names;
  }

  List<Queue> of(Actor actor, RegionCode region, Language language) {
    Page<Product> products = catalog.products().listWaiting(actor, region, PageRequest.first(HEAD));
    return List.of(
        suppliers(
            "suppliers",
            catalog.suppliers().listWaiting(actor, region, PageRequest.first(HEAD)),
            language),
        new Queue(
            "products",
            products.items().stream().map(product -> product(product, language)).toList(),
            products.next() != null),
        suppliers(
            "sentBack",
            catalog.suppliers().listSentBack(actor, region, PageRequest.first(HEAD)),
            language));
  }

  private Queue suppliers(String kind, Page<Supplier> head, Language language) {
    return new Queue(
        kind,
        head.items().stream().map(supplier -> supplier(supplier, language)).toList(),
        head.next() != null);
  }

  private VerificationCase supplier(Supplier supplier, Language language) {
    Messages words = Messages.of(language);
    return new VerificationCase(
        WorkPlace.VERIFICATION.path() + "/penyedia/" + supplier.id(),
        supplier.name(),
        words.text("legalForm." + supplier.legalForm().name())
            + " · "
            + words.text("scaleLong." + supplier.scale().name()),
        supplier.registeredAt(),
        days(supplier.registeredAt()));
  }

  private VerificationCase product(Product product, Language language) {
    return new VerificationCase(
        WorkPlace.VERIFICATION.path() + "/produk/" + product.id(),
        product.name(),
        names.supplier(product.supplier()) + " · " + names.category(product.category(), language),
        product.createdAt(),
        days(product.createdAt()));
  }

  private long days(Instant since) {
    return Math.max(0, ChronoUnit.DAYS.between(catalog.calendar().dayOf(since), goods.today()));
  }
}
