package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.order.OrderLine;
import id.blangkon.catalog.policy.ReviewState;
import id.blangkon.catalog.tax.TaxCollector;
import id.blangkon.catalog.tax.TaxLine;
import id.blangkon.catalog.tax.TaxType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line beside one of its taxes, so that both are read in one statement; a line without taxes has
 * one such row. Taxes of the whole order stand beside the first line.
 */
record OrderLineTaxRow(
    String tenantId,
    UUID orderId,
    int lineNumber,
    UUID productId,
    long productVersion,
    String name,
    String category,
    String unit,
    long quantity,
    long unitPrice,
    boolean taxInclusive,
    long net,
    long vat,
    long vatRateNumerator,
    long vatRateDenominator,
    boolean domestic,
    @Nullable Integer localContentPercent,
    boolean tracked,
    int listedDays,
    @Nullable String note,
    @Nullable Integer taxOrdinal,
    @Nullable Integer taxLine,
    @Nullable TaxType tax,
    @Nullable Long taxBase,
    @Nullable Long taxRateNumerator,
    @Nullable Long taxRateDenominator,
    @Nullable Long taxAmount,
    @Nullable TaxCollector collector,
    @Nullable Boolean onTop,
    @Nullable String accountCode,
    @Nullable String legalBasis,
    @Nullable ReviewState reviewState) {

  /** The lines of rows that are sorted by them. */
  static List<OrderLine> lines(List<OrderLineTaxRow> rows) {
    List<OrderLine> lines = new ArrayList<>();
    int last = 0;
    for (OrderLineTaxRow row : rows) {
      if (row.lineNumber != last) {
        lines.add(row.line().toLine());
        last = row.lineNumber;
      }
    }
    return lines;
  }

  static List<TaxLine> taxes(List<OrderLineTaxRow> rows) {
    List<OrderTaxRow> taxes = new ArrayList<>();
    for (OrderLineTaxRow row : rows) {
      if (row.taxOrdinal != null) {
        taxes.add(row.tax(row.taxOrdinal));
      }
    }
    taxes.sort(Comparator.comparing(OrderTaxRow::ordinal));
    return taxes.stream().map(OrderTaxRow::toTax).toList();
  }

  private OrderLineRow line() {
    return new OrderLineRow(
        tenantId,
        orderId,
        lineNumber,
        productId,
        productVersion,
        name,
        category,
        unit,
        quantity,
        unitPrice,
        taxInclusive,
        net,
        vat,
        vatRateNumerator,
        vatRateDenominator,
        domestic,
        localContentPercent,
        tracked,
        listedDays,
        note);
  }

  private OrderTaxRow tax(int ordinal) {
    return new OrderTaxRow(
        tenantId,
        orderId,
        ordinal,
        Objects.requireNonNull(taxLine, "taxLine"),
        Objects.requireNonNull(tax, "tax"),
        Objects.requireNonNull(taxBase, "taxBase"),
        Objects.requireNonNull(taxRateNumerator, "taxRateNumerator"),
        Objects.requireNonNull(taxRateDenominator, "taxRateDenominator"),
        Objects.requireNonNull(taxAmount, "taxAmount"),
        Objects.requireNonNull(collector, "collector"),
        Objects.requireNonNull(onTop, "onTop"),
        accountCode,
        legalBasis,
        Objects.requireNonNull(reviewState, "reviewState"));
  }
}
