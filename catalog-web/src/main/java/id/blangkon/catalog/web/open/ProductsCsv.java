package id.blangkon.catalog.web.open;

import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.search.ProductsOnShow;
import id.blangkon.catalog.supplier.Supplier;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/** Writes the products on show as CSV, batch by batch. */
public final class ProductsCsv {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "category",
          "unit",
          "price_before_vat",
          "domestic",
          "local_content_percent",
          "supplier_id",
          "supplier",
          "supplier_region",
          "listed_at");

  private ProductsCsv() {}

  /**
   * Writes all of them, by id. The writer stays open.
   *
   * @param today on which certificates count
   */
  public static void write(ProductsOnShow products, LocalDate today, Writer writer) {
    CsvRows csv = new CsvRows(writer, COLUMNS);
    products.forEach(found -> add(csv, found.product(), found.supplier(), today));
    csv.flush();
  }

  private static void add(CsvRows csv, Product product, Supplier supplier, LocalDate today) {
    csv.add(
        product.id(),
        product.name(),
        product.category(),
        product.unit(),
        product.netPrice().amount(),
        product.localContent().domestic(),
        product.localContent().percentOn(today),
        supplier.id(),
        supplier.name(),
        supplier.homeRegion().value(),
        product.listedAt());
  }
}
