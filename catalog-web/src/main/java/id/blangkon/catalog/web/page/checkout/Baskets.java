package id.blangkon.catalog.web.page.checkout;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.product.OfferedProduct;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.tax.PriceBreakdown;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.form.WholeNumbers;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.site.Goods;
import id.blangkon.catalog.web.page.site.PathIds;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads the goods of a form. */
public final class Baskets {

  private static final Bilingual PRODUCT = Bilingual.of("Produk", "Product");
  private static final long MOST_PIECES = 1_000_000;
  private static final int LONGEST_ECHO = 30;

  /** In rupiah; as the core has it. A hundred such lines with their tax can be added up. */
  private static final long HIGHEST_LINE = 1_000_000_000_000_000L;

  private final Catalog catalog;
  private final Goods goods;

  @Inject
  public Baskets(Catalog catalog, Goods goods) {
    this.catalog = catalog;
    this.goods = goods;
  }

  /**
   * The goods, without the lines whose quantity was set to zero while others stay.
   *
   * @throws id.blangkon.catalog.error.CatalogException with the code {@code NOT_FOUND} for a
   *     product that nobody may see
   */
  Basket of(List<OrderForm.TypedLine> typed, Language language) {
    List<OrderForm.TypedLine> kept =
        typed.stream().filter(line -> !isZero(line, language)).toList();
    List<Basket.Line> lines = new ArrayList<>();
    List<FieldProblem> problems = new ArrayList<>();
    List<OrderForm.TypedLine> shown = kept.isEmpty() ? typed.subList(0, 1) : kept;
    List<OfferedProduct> products =
        catalog
            .products()
            .offered(
                shown.stream()
                    .map(line -> ProductId.of(PathIds.get(line.product(), PRODUCT)))
                    .toList());
    for (int i = 0; i < shown.size(); i++) {
      OrderForm.TypedLine line = shown.get(i);
      OfferedProduct offered = products.get(i);
      OptionalLong quantity = WholeNumbers.read(line.quantity(), language);
      String field = "quantity-" + lines.size();
      if (quantity.isEmpty() || quantity.getAsLong() < 1) {
        problems.add(new FieldProblem(field, unreadable(line.quantity(), language)));
      }
      Supplier first = lines.isEmpty() ? offered.supplier() : lines.get(0).offered().supplier();
      if (!first.id().equals(offered.supplier().id())) {
        problems.add(
            new FieldProblem(
                field, Messages.of(language).text("checkout.otherSupplier", first.name())));
      }
      lines.add(new Basket.Line(offered, line.quantity(), quantity, money(offered, quantity)));
    }
    return new Basket(lines, problems);
  }

  private static boolean isZero(OrderForm.TypedLine line, Language language) {
    OptionalLong quantity = WholeNumbers.read(line.quantity(), language);
    return quantity.isPresent() && quantity.getAsLong() == 0;
  }

  private static String unreadable(String typed, Language language) {
    Messages words = Messages.of(language);
    return typed.isEmpty()
        ? words.text("problem.required", words.text("money.quantity"))
        : words.text(
            "problem.quantity", 1, typed.substring(0, Math.min(LONGEST_ECHO, typed.length())));
  }

  private @Nullable PriceBreakdown money(OfferedProduct offered, OptionalLong quantity) {
    Product product = offered.product();
    long pieces = quantity.orElse(0);
    if (pieces < 1 || pieces > MOST_PIECES || product.price().amount() > HIGHEST_LINE / pieces) {
      return null;
    }
    return catalog
        .vat()
        .breakdown(
            product.price().times(pieces),
            product.taxInclusive(),
            offered.supplier().vatRegistered(),
            product.taxTreatment(),
            goods.today());
  }
}
