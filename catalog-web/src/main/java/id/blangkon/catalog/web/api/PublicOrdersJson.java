package id.blangkon.catalog.web.api;

import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderStore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Transactions that everybody may see.
 *
 * @param total how many the filter covers
 * @param value the exact sum of their gross values, whatever became of them
 * @param paidValue what was paid of the value
 * @param endedValue what of the value came to nothing
 */
record PublicOrdersJson(
    long total,
    @Schema(
            description =
                "The exact sum of the gross values of all that the filter covers, whatever became of them; under a"
                    + " filter by category, of what that category has of each")
        long value,
    @Schema(description = "What was paid of the value; statistics count this") long paidValue,
    @Schema(description = "What of the value is of rejected, cancelled and expired orders")
        long endedValue,
    List<PublicOrderItemJson> items,
    @Nullable String next) {

  /**
   * A transaction in a list. Amounts are left out of one that ended before it was public.
   *
   * @param number the number of the order letter; the id where there is none
   */
  record PublicOrderItemJson(
      String id,
      String number,
      String ocid,
      String status,
      String title,
      OrderBuyerJson buyer,
      ProductSupplierJson supplier,
      String categoryCode,
      @Nullable Long gross,
      Instant requestedAt,
      @Nullable Instant letterAt,
      @Nullable Instant paidAt,
      Instant publicAt) {

    static PublicOrderItemJson of(PublicOrder order) {
      return new PublicOrderItemJson(
          order.id(),
          order.reference(),
          order.ocid(),
          order.state(),
          order.title(),
          OrderBuyerJson.of(order),
          PublicOrdersJson.supplier(order),
          order.category(),
          order.gross(),
          order.requestedAt(),
          order.letterAt(),
          order.paidAt(),
          order.publicAt());
    }
  }

  static ProductSupplierJson supplier(PublicOrder order) {
    return new ProductSupplierJson(
        order.supplierId(),
        order.supplierName(),
        order.supplierRegion(),
        order.supplierLegalForm(),
        order.supplierScale());
  }

  static PublicOrdersJson of(PublicOrderStore.Total total, Page<PublicOrder> page) {
    return new PublicOrdersJson(
        total.count(),
        total.value(),
        total.paidValue(),
        total.endedValue(),
        page.items().stream().map(PublicOrderItemJson::of).toList(),
        page.next());
  }
}
