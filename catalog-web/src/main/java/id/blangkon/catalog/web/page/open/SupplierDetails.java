package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.transparency.PublicOrderStore;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Cursor;
import id.blangkon.catalog.web.page.model.Fact;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.Notice;
import id.blangkon.catalog.web.page.model.OrderRow;
import id.blangkon.catalog.web.page.model.ProductCard;
import id.blangkon.catalog.web.page.model.SupplierPage;
import id.blangkon.catalog.web.page.model.SupplierTab;
import id.blangkon.catalog.web.page.model.Tone;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Goods;
import id.blangkon.catalog.web.page.site.SupplierProfiles;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Fills the model of a supplier's page. */
public final class SupplierDetails {

  private final Catalog catalog;
  private final Goods goods;
  private final OrderRows rows;
  private final SupplierProfiles profiles;

  @Inject
  public SupplierDetails(Catalog catalog, Goods goods, OrderRows rows, SupplierProfiles profiles) {
    this.catalog = catalog;
    this.goods = goods;
    this.rows = rows;
    this.profiles = profiles;
  }

  SupplierPage page(Frame frame, SupplierId id, SupplierTab tab, QueryString query) {
    Language language = frame.language();
    Supplier supplier = catalog.suppliers().getPublic(id);
    PublicOrderStore.Trade trade =
        Objects.requireNonNull(catalog.publicOrders().trade(List.of(id)).get(id));
    PageRequest page = OpenFilters.page(query);
    long before = OpenFilters.rowsBefore(query);
    List<ProductCard> products = List.of();
    List<OrderRow> transactions = List.of();
    List<Fact> profile = List.of();
    Cursor cursor = null;
    Address address = Address.of("/penyedia/" + id);
    switch (tab) {
      case PRODUCTS -> {
        Page<Product> listed =
            supplier.isActive()
                ? catalog.products().listPublic(id, page)
                : new Page<>(List.of(), null);
        long total =
            supplier.isActive()
                ? catalog.products().countListed(List.of(id)).getOrDefault(id, 0L)
                : 0;
        products =
            listed.items().stream()
                .map(product -> goods.card(product, supplier, language))
                .toList();
        cursor = Cursors.of(address, before, products.size(), total, listed.next());
      }
      case TRANSACTIONS -> {
        PublicOrderFilter filter = PublicOrderFilter.ofSupplier(id.toString());
        Page<PublicOrder> orders = catalog.publicOrders().list(filter, page);
        transactions = rows.of(orders.items());
        cursor =
            Cursors.of(
                address.with("tab", "transaksi"),
                before,
                transactions.size(),
                catalog.publicOrders().total(filter).count(),
                orders.next());
      }
      case PROFILE -> profile = profiles.facts(supplier, language);
    }
    return new SupplierPage(
        supplier.isActive() ? frame : suspended(frame),
        tab,
        goods.tag(supplier),
        supplier.isActive(),
        catalog.calendar().dayOf(supplier.registeredAt()),
        trade.count(),
        trade.value(),
        trade.buyers(),
        trade.medianPaymentDays(),
        products,
        transactions,
        profile,
        cursor);
  }

  private static Frame suspended(Frame frame) {
    Messages words = Messages.of(frame.language());
    return new Frame(
        frame.language(),
        frame.path(),
        frame.query(),
        frame.section(),
        frame.searchText(),
        frame.site(),
        frame.account(),
        new Notice(
            Tone.CARE, words.text("supplier.suspended"), words.text("supplier.suspended.text")));
  }
}
