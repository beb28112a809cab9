package id.blangkon.catalog.order;

import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStore;
import id.blangkon.catalog.tax.TaxLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes priced lines from what was asked for: the snapshot of product, price and tax that the order
 * keeps.
 */
final class OrderPricing {

  static final int MOST_LINES = 100;
  private static final long MOST_PIECES = 1_000_000;

  /** In rupiah. A hundred such lines with their tax can be added up. */
  private static final long HIGHEST_LINE = 1_000_000_000_000_000L;

  private final OrderTaxes taxes;
  private final ZoneId zone;

  OrderPricing(OrderTaxes taxes, ZoneId zone) {
    this.taxes = taxes;
    this.zone = zone;
  }

  /**
   * The lines with what they were made from, their sums and taxes.
   *
   * @param tax the VAT
   */
  record Priced(
      Supplier supplier,
      List<OrderLine> lines,
      List<Product> products,
      Rupiah goods,
      Rupiah tax,
      Rupiah gross,
      List<TaxLine> taxes) {}

  Priced price(
      UnitOfWork unit, List<OrderRequest.Line> requested, PaymentMethod payment, Instant now) {
    checkForm(requested);
    Map<ProductId, Product> products = new HashMap<>();
    for (Product product :
        unit.store(ProductStore.class)
            .list(requested.stream().map(OrderRequest.Line::product).toList())) {
      products.put(product.id(), product);
    }
    checkProducts(requested, products);
    Product first = required(products, requested.get(0).product());
    Supplier supplier = unit.store(SupplierStore.class).get(first.supplier());
    List<OrderLine> lines = new ArrayList<>(requested.size());
    List<Product> ordered = new ArrayList<>(requested.size());
    LocalDate today = LocalDate.ofInstant(now, zone);
    for (OrderRequest.Line request : requested) {
      Product product = required(products, request.product());
      lines.add(line(lines.size() + 1, request, product, now, today));
      ordered.add(product);
    }
    return assess(supplier, lines, ordered, payment, today);
  }

  /** The lines with their net values and VAT, and all taxes, by the rules of a day. */
  Priced assess(
      Supplier supplier,
      List<OrderLine> lines,
      List<Product> products,
      PaymentMethod payment,
      LocalDate day) {
    OrderTaxes.Assessed assessed = taxes.assess(supplier, lines, products, payment, day);
    Rupiah goods = Rupiah.ZERO;
    Rupiah tax = Rupiah.ZERO;
    for (OrderLine line : assessed.lines()) {
      goods = goods.plus(line.net());
      tax = tax.plus(line.vat());
    }
    return new Priced(
        supplier, assessed.lines(), products, goods, tax, goods.plus(tax), assessed.taxes());
  }

  /** The line at its offered price; its tax is assessed with that of the others. */
  private static OrderLine line(
      int number, OrderRequest.Line request, Product product, Instant now, LocalDate today) {
    int listedDays =
        product.listedAt() == null
            ? 0
            : (int) Math.max(0, ChronoUnit.DAYS.between(product.listedAt(), now));
    return new OrderLine(
        number,
        product.id(),
        product.version(),
        product.name(),
        product.category(),
        product.unit(),
        request.quantity(),
        product.price(),
        product.taxInclusive(),
        product.price().times(request.quantity()),
        Rupiah.ZERO,
        Rate.ZERO,
        product.localContent().domestic(),
        product.localContent().percentOn(today),
        product.stock() instanceof Stock.Tracked,
        listedDays,
        request.note());
  }

  private static void checkForm(List<OrderRequest.Line> requested) {
    FieldErrors errors = new FieldErrors();
    errors.reject(
        requested.isEmpty() || requested.size() > MOST_LINES,
        "lines",
        "Pesanan berisi 1 sampai " + MOST_LINES + " baris.",
        "An order has 1 to " + MOST_LINES + " lines.");
    Set<ProductId> seen = new HashSet<>();
    for (int i = 0; i < requested.size(); i++) {
      OrderRequest.Line line = requested.get(i);
      errors
          .reject(
              line.quantity() < 1 || line.quantity() > MOST_PIECES,
              "lines[" + i + "].quantity",
              "Jumlah harus 1 sampai 1.000.000.",
              "The quantity must be 1 to 1,000,000.")
          .reject(
              line.note() != null && line.note().length() > 500,
              "lines[" + i + "].note",
              "Catatan baris paling panjang 500 huruf.",
              "The note of a line may have at most 500 characters.")
          .reject(
              !seen.add(line.product()),
              "lines[" + i + "].productId",
              "Produk ini sudah ada di baris lain. Gabungkan jumlahnya.",
              "This product is in another line already. Add up the quantities.");
    }
    errors.throwIfAny();
  }

  private static void checkProducts(
      List<OrderRequest.Line> requested, Map<ProductId, Product> products) {
    FieldErrors errors = new FieldErrors();
    Product first = products.get(requested.get(0).product());
    for (int i = 0; i < requested.size(); i++) {
      Product product = products.get(requested.get(i).product());
      errors
          .reject(
              product == null,
              "lines[" + i + "].productId",
              "Produk tidak ditemukan. Pilih dari daftar produk.",
              "The product was not found. Choose from the list of products.")
          .reject(
              product != null
                  && product.price().amount() > HIGHEST_LINE / requested.get(i).quantity(),
              "lines[" + i + "].quantity",
              "Nilai baris ini melebihi Rp1.000.000.000.000.000. Kurangi jumlahnya.",
              "This line is worth more than Rp1,000,000,000,000,000. Reduce the quantity.")
          .reject(
              product != null && first != null && !product.supplier().equals(first.supplier()),
              "lines[" + i + "].productId",
              "Satu pesanan hanya untuk satu penyedia. Buat pesanan lain untuk produk ini.",
              "An order goes to one supplier. Make another order for this product.");
    }
    errors.throwIfAny();
  }

  private static Product required(Map<ProductId, Product> products, ProductId id) {
    Product product = products.get(id);
    if (product == null) {
      throw new IllegalStateException("product " + id + " was checked and is missing");
    }
    return product;
  }
}
