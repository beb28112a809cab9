package id.blangkon.catalog.tax;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import org.jspecify.annotations.Nullable;

/**
 * An amount with its VAT: net + vat = gross, always.
 *
 * @param rate zero when no VAT is due
 * @param legalBasis of the rate; null when no VAT is due
 */
public record PriceBreakdown(
    Rupiah net, Rupiah vat, Rupiah gross, Rate rate, @Nullable String legalBasis) {

  public PriceBreakdown {
    if (!net.plus(vat).equals(gross)) {
      throw new IllegalArgumentException(net + " + " + vat + " is not " + gross);
    }
  }
}
