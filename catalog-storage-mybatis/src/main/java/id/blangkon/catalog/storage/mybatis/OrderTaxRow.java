package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.policy.ReviewState;
import id.blangkon.catalog.tax.TaxCollector;
import id.blangkon.catalog.tax.TaxLine;
import id.blangkon.catalog.tax.TaxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record OrderTaxRow(
    String tenantId,
    UUID orderId,
    int ordinal,
    int lineNumber,
    TaxType tax,
    long base,
    long rateNumerator,
    long rateDenominator,
    long amount,
    TaxCollector collector,
    boolean onTop,
    @Nullable String accountCode,
    @Nullable String legalBasis,
    ReviewState reviewState) {

  static List<OrderTaxRow> of(PurchaseOrder order) {
    List<OrderTaxRow> rows = new ArrayList<>();
    for (TaxLine tax : order.taxes()) {
      rows.add(
          new OrderTaxRow(
              order.tenant().value(),
              order.id().value(),
              rows.size(),
              tax.line(),
              tax.type(),
              tax.base().amount(),
              tax.rate().numerator(),
              tax.rate().denominator(),
              tax.amount().amount(),
              tax.collector(),
              tax.added(),
              tax.accountCode(),
              tax.legalBasis(),
              tax.reviewState()));
    }
    return rows;
  }

  TaxLine toTax() {
    return new TaxLine(
        lineNumber,
        tax,
        Rupiah.of(base),
        new Rate(rateNumerator, rateDenominator),
        Rupiah.of(amount),
        collector,
        onTop,
        accountCode,
        legalBasis,
        reviewState);
  }
}
