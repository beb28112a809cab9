package id.blangkon.catalog.web.page.shop;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.form.WholeNumbers;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.Stock;
import id.blangkon.catalog.web.page.site.Goods;
import jakarta.inject.Inject;
import java.util.OptionalLong;

/** Changes price and stock of a product by what was typed into its row, both or neither. */
public final class ShopEdits {

  /** What a row's edit came to. */
  enum Outcome {
    NOTHING,
    PRICE,
    STOCK,
    BOTH
  }

  private final Catalog catalog;

  @Inject
  public ShopEdits(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Saves an edit.
   *
   * @param version that the person saw
   * @throws CatalogException naming the fields {@code price} and {@code stock} where they are wrong
   */
  Outcome save(Actor actor, Product product, long version, RowEdit edit, Language language) {
    FieldErrors errors = new FieldErrors();
    OptionalLong price = WholeNumbers.read(edit.price(), language);
    OptionalLong stock = WholeNumbers.read(edit.stock(), language);
    if (price.isEmpty()) {
      reject(errors, "price", words -> price(words, edit.price()));
    }
    if (stock.isEmpty()) {
      reject(errors, "stock", words -> Messages.of(words).text("problem.stock"));
    }
    Stock now = Goods.stock(product.stock());
    boolean newStock = stock.isPresent() && stock.getAsLong() != edit.stockShown();
    if (newStock && now.amount() != edit.stockShown()) {
      reject(
          errors,
          "stock",
          words ->
              Messages.of(words)
                  .text("problem.stockMoved", Formats.of(words).number(now.amount())));
    }
    errors.throwIfAny();
    boolean newPrice = price.getAsLong() != product.price().amount();
    Rupiah asked = Rupiah.of(price.getAsLong());
    if (newPrice && newStock) {
      catalog
          .products()
          .changePriceAndStock(
              actor,
              product.id(),
              version,
              asked,
              product.taxInclusive(),
              product.stock(),
              Stocks.of(now.kind(), stock.getAsLong()));
      return Outcome.BOTH;
    }
    if (newPrice) {
      catalog.products().changePrice(actor, product.id(), version, asked, product.taxInclusive());
      return Outcome.PRICE;
    }
    if (newStock) {
      catalog
          .products()
          .setStock(
              actor,
              product.id(),
              version,
              product.stock(),
              Stocks.of(now.kind(), stock.getAsLong()));
      return Outcome.STOCK;
    }
    return Outcome.NOTHING;
  }

  /** What is wrong with a price that cannot be read, with a guess at what was meant. */
  static String price(Language language, String typed) {
    Messages words = Messages.of(language);
    OptionalLong guess = WholeNumbers.guess(typed, language);
    return guess.isPresent() && guess.getAsLong() > 0
        ? words.text("problem.priceSuggested", Formats.of(language).rupiah(guess.getAsLong()))
        : words.text("problem.price");
  }

  private static void reject(FieldErrors errors, String field, TextIn text) {
    errors.reject(true, field, text.in(Language.ID), text.in(Language.EN));
  }

  @FunctionalInterface
  private interface TextIn {
    String in(Language language);
  }
}
