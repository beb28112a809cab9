package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.product.ListingState;
import id.blangkon.catalog.product.LocalContent;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.tax.TaxTreatment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ProductRow(
    UUID id,
    long version,
    long stamp,
    UUID supplierId,
    String name,
    String description,
    String category,
    String unit,
    long price,
    boolean taxInclusive,
    TaxTreatment taxTreatment,
    long netPrice,
    String stockKind,
    @Nullable Long stockQuantity,
    @Nullable Long stockPerDay,
    @Nullable Integer stockLeadDays,
    boolean domestic,
    @Nullable Integer localContentPercent,
    @Nullable LocalDate certificateExpiry,
    @Nullable String certificateNumber,
    @Nullable Integer benefitPercent,
    @Nullable LocalDate benefitExpiry,
    ListingState state,
    Instant createdAt,
    @Nullable Instant listedAt,
    @Nullable String image,
    @Nullable String reason) {

  static ProductRow of(Product product) {
    StockRow stock = StockRow.of(product.stock());
    LocalContent content = product.localContent();
    return new ProductRow(
        product.id().value(),
        product.version(),
        1,
        product.supplier().value(),
        product.name(),
        product.description(),
        product.category(),
        product.unit(),
        product.price().amount(),
        product.taxInclusive(),
        product.taxTreatment(),
        product.netPrice().amount(),
        stock.stockKind(),
        stock.stockQuantity(),
        stock.stockPerDay(),
        stock.stockLeadDays(),
        content.domestic(),
        content.percent(),
        content.certificateExpiry(),
        content.certificateNumber(),
        content.benefitPercent(),
        content.benefitExpiry(),
        product.state(),
        product.createdAt(),
        product.listedAt(),
        product.image(),
        product.reason());
  }

  Product toProduct() {
    return new Product(
        ProductId.of(id),
        version,
        SupplierId.of(supplierId),
        name,
        description,
        category,
        unit,
        Rupiah.of(price),
        taxInclusive,
        taxTreatment,
        Rupiah.of(netPrice),
        new StockRow(stockKind, stockQuantity, stockPerDay, stockLeadDays).toStock(),
        new LocalContent(
            domestic,
            localContentPercent,
            certificateExpiry,
            certificateNumber,
            benefitPercent,
            benefitExpiry),
        state,
        createdAt,
        listedAt,
        image,
        reason);
  }
}
