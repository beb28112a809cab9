package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.web.page.model.OrderRow;
import id.blangkon.catalog.web.page.model.SupplierTag;
import id.blangkon.catalog.web.page.site.Names;
import jakarta.inject.Inject;
import java.util.List;

/** Public transactions as rows of lists. */
public final class OrderRows {

  private final Catalog catalog;
  private final Names names;

  @Inject
  public OrderRows(Catalog catalog, Names names) {
    this.catalog = catalog;
    this.names = names;
  }

  List<OrderRow> of(List<PublicOrder> orders) {
    return orders.stream().map(this::row).toList();
  }

  private OrderRow row(PublicOrder order) {
    return new OrderRow(
        order.reference(),
        order.title(),
        order.agencyName() + ", " + region(order),
        region(order),
        order.supplierId(),
        order.supplierName(),
        order.gross(),
        order.state(),
        catalog.calendar().dayOf(order.publicAt()));
  }

  /** The name of the region whose government buys. */
  String region(PublicOrder order) {
    return names.region(order.tenant());
  }

  /** The supplier as it was when it sold. */
  SupplierTag supplier(PublicOrder order) {
    Long vat = order.vat();
    return new SupplierTag(
        order.supplierId(),
        order.supplierName(),
        names.region(order.supplierRegion()),
        order.supplierLegalForm(),
        order.supplierScale(),
        vat != null && vat > 0);
  }
}
