package id.blangkon.catalog.web.page.shop;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.product.LocalContent;
import id.blangkon.catalog.product.NewProduct;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.form.WholeNumbers;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.StockKind;
import id.blangkon.catalog.web.page.site.Goods;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The form of a product as it was typed, or as it stands before it is mended. */
record ProductForm(
    Language language,
    String key,
    String name,
    String description,
    String category,
    String unit,
    String price,
    String taxInclusive,
    String stockKind,
    String stock,
    boolean domestic,
    String percent,
    String expiry) {

  static ProductForm empty(Language language) {
    return new ProductForm(language, "", "", "", "", "", "", "", "", "", true, "", "");
  }

  static ProductForm of(FormFields fields) {
    return new ProductForm(
        fields.language(),
        fields.text("key"),
        fields.text("name"),
        fields.text("description"),
        fields.text("category"),
        fields.text("unit"),
        fields.text("price"),
        fields.text("taxInclusive"),
        fields.text("stockKind"),
        fields.text("stock"),
        fields.isTicked("domestic"),
        fields.text("percent"),
        fields.text("expiry"));
  }

  static ProductForm of(Product product, Language language) {
    Formats formats = Formats.of(language);
    LocalContent content = product.localContent();
    id.blangkon.catalog.web.page.model.Stock stock = Goods.stock(product.stock());
    return new ProductForm(
        language,
        "",
        product.name(),
        product.description(),
        product.category(),
        product.unit(),
        formats.number(product.price().amount()),
        product.taxInclusive() ? "yes" : "no",
        stock.kind().name(),
        formats.number(stock.amount()),
        content.domestic(),
        content.percent() == null ? "" : content.percent().toString(),
        content.certificateExpiry() == null ? "" : content.certificateExpiry().toString());
  }

  /** A product, or what is wrong with the form. */
  record Read(Optional<NewProduct> product, List<FieldProblem> problems) {
    Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads the form; what the answers mean is the core's to judge.
   *
   * @param vatRegistered whether the supplier charges VAT, so that the price may include it
   */
  Read read(boolean vatRegistered) {
    Messages words = Messages.of(language);
    List<FieldProblem> problems = new ArrayList<>();
    require(problems, words, name, "name");
    require(problems, words, category, "category");
    require(problems, words, unit, "unit");
    OptionalLong amount = WholeNumbers.read(price, language);
    if (price.isEmpty()) {
      require(problems, words, price, "price");
    } else if (amount.isEmpty()) {
      problems.add(new FieldProblem("price", ShopEdits.price(language, price)));
    }
    if (vatRegistered && !taxInclusive.equals("yes") && !taxInclusive.equals("no")) {
      require(problems, words, "", "taxInclusive");
    }
    Optional<Stock> available = stock(problems, words);
    OptionalLong share = percent(problems, words);
    Optional<LocalDate> until = expiry(problems, words);
    if (!problems.isEmpty()) {
      return new Read(Optional.empty(), problems);
    }
    return new Read(
        Optional.of(
            new NewProduct(
                name,
                description,
                category,
                unit,
                Rupiah.of(amount.orElseThrow()),
                vatRegistered && taxInclusive.equals("yes"),
                available.orElseThrow(),
                new LocalContent(
                    domestic,
                    share.isPresent() ? (int) share.getAsLong() : null,
                    until.orElse(null)))),
        List.of());
  }

  private Optional<Stock> stock(List<FieldProblem> problems, Messages words) {
    Optional<StockKind> kind =
        Arrays.stream(StockKind.values())
            .filter(candidate -> candidate.name().equals(stockKind))
            .findFirst();
    if (kind.isEmpty()) {
      require(problems, words, "", "stockKind");
    }
    OptionalLong number = WholeNumbers.read(stock, language);
    if (number.isEmpty()) {
      problems.add(new FieldProblem("stock", words.text("problem.stock")));
    }
    if (kind.isEmpty() || number.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Stocks.of(kind.get(), number.getAsLong()));
    } catch (CatalogException refusal) {
      problems.addAll(Refusals.problems(refusal, language, ProductForm::field));
      return Optional.empty();
    }
  }

  private OptionalLong percent(List<FieldProblem> problems, Messages words) {
    if (percent.isEmpty()) {
      return OptionalLong.empty();
    }
    OptionalLong share = WholeNumbers.read(percent.replaceAll("\\s*%$", ""), language);
    if (share.isEmpty() || share.getAsLong() > 100) {
      problems.add(new FieldProblem("percent", words.text("problem.percent")));
    } else if (!domestic) {
      problems.add(new FieldProblem("percent", words.text("problem.percentOfImport")));
    }
    return share;
  }

  private Optional<LocalDate> expiry(List<FieldProblem> problems, Messages words) {
    if (expiry.isEmpty()) {
      if (!percent.isEmpty()) {
        require(problems, words, "", "expiry");
      }
      return Optional.empty();
    }
    if (percent.isEmpty()) {
      require(problems, words, "", "percent");
    }
    try {
      return Optional.of(LocalDate.parse(expiry));
    } catch (DateTimeParseException notADay) {
      problems.add(
          new FieldProblem("expiry", words.text("problem.date", words.text("newProduct.expiry"))));
      return Optional.empty();
    }
  }

  private static void require(
      List<FieldProblem> problems, Messages words, String typed, String field) {
    if (typed.isEmpty()) {
      problems.add(
          new FieldProblem(
              field, words.text("problem.required", words.text("newProduct." + field))));
    }
  }

  /** The field of the form for one of the core's. */
  static String field(String ofCore) {
    if (ofCore.startsWith("stock")) {
      return "stock";
    }
    return ofCore.equals("localContent.percent") ? "percent" : ofCore;
  }
}
