package id.blangkon.catalog.web.api;

import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.tax.PriceBreakdown;
import id.blangkon.catalog.tax.VatTable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A product.
 *
 * @param price whole rupiah for one unit, without VAT
 * @param vat on one unit by today's rule
 * @param priceWithVat what one unit costs the buyer; price + vat
 * @param listed whether it may be bought; one that was taken off show stays readable
 * @param localContentPercent of a valid certificate (TKDN); left out without one
 * @param companyBenefitPercent of a valid certificate (BMP); left out without one
 */
record ProductJson(
    String id,
    long version,
    String name,
    String description,
    String categoryCode,
    String unit,
    long price,
    long vat,
    long priceWithVat,
    String taxTreatment,
    StockJson stock,
    boolean domestic,
    @Nullable Integer localContentPercent,
    @Nullable LocalDate certificateExpiry,
    @Nullable String certificateNumber,
    @Nullable Integer companyBenefitPercent,
    @Nullable LocalDate companyBenefitExpiry,
    boolean listed,
    @Nullable Instant listedAt,
    @Nullable String image,
    ProductSupplierJson supplier) {

  static ProductJson of(Product product, Supplier supplier, VatTable vat, LocalDate today) {
    PriceBreakdown money =
        vat.breakdown(
            product.price(),
            product.taxInclusive(),
            supplier.vatRegistered(),
            product.taxTreatment(),
            today);
    return new ProductJson(
        product.id().toString(),
        product.version(),
        product.name(),
        product.description(),
        product.category(),
        product.unit(),
        money.net().amount(),
        money.vat().amount(),
        money.gross().amount(),
        product.taxTreatment().name(),
        StockJson.of(product.stock()),
        product.localContent().domestic(),
        product.localContent().percentOn(today),
        product.localContent().certificateExpiry(),
        product.localContent().certificateNumber(),
        product.localContent().benefitOn(today),
        product.localContent().benefitExpiry(),
        product.isListed() && supplier.isActive(),
        product.listedAt(),
        product.image(),
        ProductSupplierJson.of(supplier));
  }
}
