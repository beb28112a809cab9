package id.blangkon.catalog.web.open;

import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.transparency.PublicOrders;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes public transactions as CSV, page by page, so that any number of them takes little memory.
 */
public final class OrdersCsv {

  private static final List<String> HEADER =
      List.of(
          "id",
          "number",
          "ocid",
          "status",
          "title",
          "buyer_region",
          "buyer",
          "agency_id",
          "agency",
          "work_unit",
          "supplier_id",
          "supplier",
          "supplier_legal_form",
          "supplier_scale",
          "supplier_region",
          "category",
          "goods",
          "freight",
          "vat",
          "gross",
          "requested_at",
          "letter_at",
          "paid_at",
          "public_at");

  private OrdersCsv() {}

  /**
   * Writes all of them, newest first.
   *
   * @return how many
   */
  public static long write(PublicOrders orders, Writer writer) {
    return write(orders, PublicOrderFilter.all(), writer);
  }

  /** Writes those that the filter covers. The writer stays open. */
  public static long write(PublicOrders orders, PublicOrderFilter filter, Writer writer) {
    CsvRows csv = new CsvRows(writer, HEADER);
    long rows = 0;
    @Nullable String after = null;
    do {
      Page<PublicOrder> page = orders.list(filter, new PageRequest(after, PageRequest.MOST));
      page.items().forEach(order -> add(csv, order));
      rows += page.items().size();
      after = page.next();
    } while (after != null);
    csv.flush();
    return rows;
  }

  private static void add(CsvRows csv, PublicOrder order) {
    csv.add(
        order.id(),
        order.reference(),
        order.ocid(),
        order.state(),
        order.title(),
        order.tenant(),
        order.tenantName(),
        order.agencyId(),
        order.agencyName(),
        order.workUnitName(),
        order.supplierId(),
        order.supplierName(),
        order.supplierLegalForm(),
        order.supplierScale(),
        order.supplierRegion(),
        order.category(),
        order.goods(),
        order.freight(),
        order.vat(),
        order.gross(),
        order.requestedAt(),
        order.letterAt(),
        order.paidAt(),
        order.publicAt());
  }
}
