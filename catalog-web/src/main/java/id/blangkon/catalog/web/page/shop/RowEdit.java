package id.blangkon.catalog.web.page.shop;

import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.web.page.form.FormFields;

/**
 * What a supplier typed into the row of a product.
 *
 * @param stockShown the stock that the person saw: only a stock that was typed anew replaces it,
 *     since orders may have taken from it meanwhile
 */
record RowEdit(ProductId product, String price, String stock, long stockShown) {

  static RowEdit of(ProductId product, FormFields fields) {
    String shown = fields.text("stockShown");
    return new RowEdit(
        product,
        fields.text("price"),
        fields.text("stock"),
        shown.matches("\\d{1,15}") ? Long.parseLong(shown) : -1);
  }
}
