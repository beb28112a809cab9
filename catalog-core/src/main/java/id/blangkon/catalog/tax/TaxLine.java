package id.blangkon.catalog.tax;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.ReviewState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One tax on one line of a purchase, or on the whole of it.
 *
 * @param line which line of the purchase, from one; zero for the whole
 * @param base what the rate is applied to
 * @param rate that of the highest bracket reached where there are brackets; zero for an exemption
 *     and for a fixed duty
 * @param added whether the buyer pays it on top of the price; else it is part of the price
 * @param accountCode the account of the state (KAP-KJS); null where the pack names none
 * @param legalBasis of the rate, or of the exemption where nothing is due; null where no article is
 *     known
 */
public record TaxLine(
    int line,
    TaxType type,
    Rupiah base,
    Rate rate,
    Rupiah amount,
    TaxCollector collector,
    boolean added,
    @Nullable String accountCode,
    @Nullable String legalBasis,
    ReviewState reviewState) {

  /** What of these the treasurer or the platform keeps back from the payment. */
  public static Rupiah keptBack(List<TaxLine> lines) {
    Rupiah sum = Rupiah.ZERO;
    for (TaxLine line : lines) {
      sum = line.collector().keepsItBack() ? sum.plus(line.amount()) : sum;
    }
    return sum;
  }
}
