package id.blangkon.catalog.web.api;

import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.search.ProductDocument;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A product in a list.
 *
 * @param price whole rupiah for one unit, without VAT
 * @param localContentPercent of a valid certificate (TKDN); null without one
 * @param image the content hash of its image; null without one
 */
record ProductItemJson(
    String id,
    String name,
    long price,
    String unit,
    String categoryCode,
    ProductSupplierJson supplier,
    StockJson stock,
    boolean domestic,
    @Nullable Integer localContentPercent,
    @Nullable String image) {

  static ProductItemJson of(ProductDocument document, LocalDate today) {
    Product product = document.product();
    return new ProductItemJson(
        product.id().toString(),
        product.name(),
        product.netPrice().amount(),
        product.unit(),
        product.category(),
        ProductSupplierJson.of(document.supplier()),
        StockJson.of(product.stock()),
        product.localContent().domestic(),
        product.localContent().percentOn(today),
        product.image());
  }
}
