package id.blangkon.catalog.search.lucene;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.product.Category;
import id.blangkon.catalog.product.ListingState;
import id.blangkon.catalog.product.LocalContent;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStatus;
import id.blangkon.catalog.tax.TaxTreatment;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Categories, suppliers and products for tests; the names are those of the demonstration. */
final class Samples {

  static final List<Category> CATEGORIES = categories();
  static final List<Name> NAMES = names();

  private static final String[] TRADES = {
    "Dapur Bu Tini",
    "Berkah Jaya",
    "Sumber Rejeki",
    "Mitra Kertas Semarang",
    "Karya Muda",
    "Toko Maju",
    "Sari Rasa"
  };
  private static final String[] REGIONS = {"33.74", "33.72", "33.25", "33.01", "33.29", "33.18"};

  private Samples() {}

  /** A product's name with what belongs to it. */
  record Name(String category, String text, String unit, long price) {}

  static ProductDocument named(long number, String name, String category) {
    return document(number, name, category, "buah", 10_000, supplier(1), "");
  }

  static ProductDocument document(
      long number,
      String name,
      String category,
      String unit,
      long price,
      Supplier supplier,
      String description) {
    Instant listed = Instant.parse("2025-01-01T00:00:00Z").plusSeconds(number % 97 * 3600);
    Product product =
        new Product(
            productId(number),
            1,
            supplier.id(),
            name,
            description,
            category,
            unit,
            Rupiah.of(price),
            false,
            TaxTreatment.TAXABLE,
            Rupiah.of(price),
            new Stock.Tracked(number % 50),
            new LocalContent(number % 3 != 0, number % 3 == 1 ? 40 : null, null),
            ListingState.LISTED,
            listed,
            listed,
            null,
            null);
    return new ProductDocument(product, supplier, 1);
  }

  static ProductId productId(long number) {
    return ProductId.of(
        new UUID(0x0190_0000_0000_7000L + (number << 16), 0x8000_0000_0000_0000L | number * 7919));
  }

  static Supplier supplier(int number) {
    LegalForm[] forms = LegalForm.values();
    BusinessScale[] scales = BusinessScale.values();
    RegionCode home = RegionCode.of(REGIONS[number % REGIONS.length]);
    return new Supplier(
        SupplierId.of(new UUID(7, number)),
        1,
        SupplierStatus.ACTIVE,
        TRADES[number % TRADES.length] + " " + number,
        forms[number % forms.length],
        scales[number % scales.length],
        LocalDate.of(2025, 3, 1),
        number % 2 == 0,
        true,
        null,
        null,
        home,
        List.of(home, RegionCode.of("33.76")),
        Instant.parse("2021-06-01T00:00:00Z"),
        Instant.parse("2021-07-01T00:00:00Z"),
        null);
  }

  /**
   * As many products as wanted, the names in turn, of suppliers and at prices drawn by the seed.
   */
  static List<ProductDocument> products(int count, long seed) {
    Random random = new Random(seed);
    List<ProductDocument> products = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Name name = NAMES.get(i % NAMES.size());
      long price = Math.max(1, name.price * (80 + random.nextInt(41)) / 100);
      Supplier supplier = supplier(random.nextInt(Math.max(1, count / 20)));
      String description = NAMES.get(random.nextInt(NAMES.size())).text + ", siap kirim.";
      products.add(document(i, name.text, name.category, name.unit, price, supplier, description));
    }
    return products;
  }

  static ProductDocument changed(ProductDocument document, Product product) {
    return new ProductDocument(product, document.supplier(), document.stamp() + 1);
  }

  static ProductDocument delisted(ProductDocument document) {
    Product product = document.product();
    return changed(document, product.withState(ListingState.DELISTED, product.listedAt(), "habis"));
  }

  static ProductDocument priced(ProductDocument document, long price) {
    return changed(
        document, document.product().withPrice(Rupiah.of(price), false, Rupiah.of(price)));
  }

  private static List<Category> categories() {
    List<Category> categories = new ArrayList<>();
    for (NamedCsvRecord row : rows("/id/blangkon/catalog/product/categories.csv")) {
      String parent = row.getField("parent");
      categories.add(
          new Category(
              row.getField("code"),
              parent.isEmpty() ? null : parent,
              Bilingual.of(row.getField("name_id"), row.getField("name_en")),
              null,
              TaxTreatment.TAXABLE));
    }
    return List.copyOf(categories);
  }

  private static List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (NamedCsvRecord row : rows("product-names.csv")) {
      names.add(
          new Name(
              row.getField("category"),
              row.getField("name"),
              row.getField("unit"),
              Long.parseLong(row.getField("price"))));
    }
    return List.copyOf(names);
  }

  private static List<NamedCsvRecord> rows(String resource) {
    try (Reader reader =
            new InputStreamReader(
                Samples.class.getResourceAsStream(resource), StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
