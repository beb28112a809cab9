package id.blangkon.catalog.tax;

import id.blangkon.catalog.money.Rupiah;

/**
 * A line of a purchase as taxes see it.
 *
 * @param amount of the whole line, zero or more
 * @param taxInclusive whether the amount includes VAT or the regional tax on food, should one be
 *     due
 * @param luxury whether VAT counts the goods as luxury
 * @param vatExempt whether the thing is outside VAT by law, whoever sells it
 * @param group {@link GoodsGroup#OTHER} for services and works
 */
public record TaxedLine(
    PurchaseKind kind,
    Rupiah amount,
    boolean taxInclusive,
    boolean luxury,
    boolean vatExempt,
    GoodsGroup group) {

  /**
   * @throws IllegalArgumentException when the amount is below zero
   */
  public TaxedLine {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("an amount is zero or more: " + amount);
    }
  }
}
