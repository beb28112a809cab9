package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.order.OrderLine;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.product.ProductId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record OrderLineRow(
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
    @Nullable String note) {

  static OrderLineRow of(PurchaseOrder order, OrderLine line) {
    return new OrderLineRow(
        order.tenant().value(),
        order.id().value(),
        line.number(),
        line.product().value(),
        line.productVersion(),
        line.name(),
        line.category(),
        line.unit(),
        line.quantity(),
        line.unitPrice().amount(),
        line.taxInclusive(),
        line.net().amount(),
        line.vat().amount(),
        line.vatRate().numerator(),
        line.vatRate().denominator(),
        line.domestic(),
        line.localContentPercent(),
        line.tracked(),
        line.listedDays(),
        line.note());
  }

  OrderLine toLine() {
    return new OrderLine(
        lineNumber,
        ProductId.of(productId),
        productVersion,
        name,
        category,
        unit,
        quantity,
        Rupiah.of(unitPrice),
        taxInclusive,
        Rupiah.of(net),
        Rupiah.of(vat),
        new Rate(vatRateNumerator, vatRateDenominator),
        domestic,
        localContentPercent,
        tracked,
        listedDays,
        note);
  }
}
