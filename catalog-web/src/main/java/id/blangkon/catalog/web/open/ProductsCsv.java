package id.blangkon.catalog.web.open;

import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Products;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.Suppliers;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the products on show as CSV, supplier by supplier and page by page. */
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

  private final Suppliers suppliers;
  private final Products products;
  private final LocalDate today;

  /**
   * @param today on which certificates count
   */
  public ProductsCsv(Suppliers suppliers, Products products, LocalDate today) {
    this.suppliers = suppliers;
    this.products = products;
    this.today = today;
  }

  /** Writes all of them. The writer stays open. */
  public void write(Writer writer) {
    CsvRows csv = new CsvRows(writer, COLUMNS);
    @Nullable String after = null;
    do {
      Page<Supplier> page =
          suppliers.listPublic(null, null, null, new PageRequest(after, PageRequest.MOST));
      page.items().forEach(supplier -> add(csv, supplier));
      after = page.next();
    } while (after != null);
    csv.flush();
  }

  private void add(CsvRows csv, Supplier supplier) {
    @Nullable String after = null;
    do {
      Page<Product> page =
          products.listPublic(supplier.id(), new PageRequest(after, PageRequest.MOST));
      page.items().forEach(product -> add(csv, supplier, product));
      after = page.next();
    } while (after != null);
  }

  private void add(CsvRows csv, Supplier supplier, Product product) {
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
