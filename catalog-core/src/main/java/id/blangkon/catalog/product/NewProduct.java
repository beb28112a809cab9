package id.blangkon.catalog.product;

import id.blangkon.catalog.money.Rupiah;

/**
 * A product as its supplier enters it.
 *
 * @param name 3 to 200 characters
 * @param description at most 4,000 characters; may be empty
 * @param category the code of a leaf category
 * @param unit a unit of the unit list
 * @param price for one unit, Rp1 to Rp1,000,000,000,000
 * @param taxInclusive whether the price includes VAT
 */
public record NewProduct(
    String name,
    String description,
    String category,
    String unit,
    Rupiah price,
    boolean taxInclusive,
    Stock stock,
    LocalContent localContent) {

  /**
   * A product without more to say: priced without VAT, delivered on request without a waiting time,
   * and not known to be domestic.
   */
  public static NewProduct of(String name, String category, String unit, Rupiah price) {
    return plain(name, category, unit, price, false);
  }

  /**
   * The same for a domestic product (PDN) without a certificate: orders of it need no ground for
   * buying an import.
   */
  public static NewProduct domestic(String name, String category, String unit, Rupiah price) {
    return plain(name, category, unit, price, true);
  }

  private static NewProduct plain(
      String name, String category, String unit, Rupiah price, boolean domestic) {
    LocalContent content = new LocalContent(domestic, null, null);
    return new NewProduct(name, "", category, unit, price, false, new Stock.OnRequest(0), content);
  }
}
