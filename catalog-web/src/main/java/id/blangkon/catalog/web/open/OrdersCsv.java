package id.blangkon.catalog.web.open;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.transparency.PublicOrders;
import java.io.IOException;
import java.io.UncheckedIOException;
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
          "paid_at");

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
    CsvWriter csv = CsvWriter.builder().build(writer);
    csv.writeRecord(HEADER);
    long rows = 0;
    @Nullable String after = null;
    do {
      Page<PublicOrder> page = orders.list(filter, new PageRequest(after, PageRequest.MOST));
      page.items().forEach(order -> csv.writeRecord(row(order)));
      rows += page.items().size();
      after = page.next();
    } while (after != null);
    flush(csv);
    return rows;
  }

  /** The last rows lie in a buffer of its own until then. */
  private static void flush(CsvWriter csv) {
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(PublicOrder order) {
    return List.of(
        order.id(),
        FormulaSafe.cell(order.reference()),
        order.ocid(),
        order.state(),
        FormulaSafe.cell(order.title()),
        order.tenant(),
        FormulaSafe.cell(order.tenantName()),
        order.agencyId(),
        FormulaSafe.cell(order.agencyName()),
        FormulaSafe.cell(order.workUnitName()),
        order.supplierId(),
        FormulaSafe.cell(order.supplierName()),
        order.supplierLegalForm(),
        order.supplierScale(),
        order.supplierRegion(),
        order.category(),
        text(order.goods()),
        text(order.freight()),
        text(order.vat()),
        text(order.gross()),
        order.requestedAt().toString(),
        text(order.letterAt()),
        text(order.paidAt()));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
