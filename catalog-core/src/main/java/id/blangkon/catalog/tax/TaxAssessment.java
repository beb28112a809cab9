package id.blangkon.catalog.tax;

import id.blangkon.catalog.money.Rupiah;
import java.util.List;

/**
 * All taxes of a purchase. The sums close to the rupiah: net + taxes on top = gross, and gross -
 * what is kept back = what reaches the supplier.
 *
 * @param net the price before taxes on top
 * @param gross what the agency pays
 * @param netToSupplier what reaches the supplier after all that the treasurer or the platform
 *     collects
 */
public record TaxAssessment(List<TaxLine> lines, Rupiah net, Rupiah gross, Rupiah netToSupplier) {

  /**
   * @throws IllegalArgumentException when the sums do not close
   */
  public TaxAssessment {
    lines = List.copyOf(lines);
    Rupiah onTop = sum(lines.stream().filter(TaxLine::added).toList());
    Rupiah kept = TaxLine.keptBack(lines);
    if (!net.plus(onTop).equals(gross) || !gross.minus(kept).equals(netToSupplier)) {
      throw new IllegalArgumentException(
          net
              + " with "
              + onTop
              + " on top and "
              + kept
              + " kept back is not "
              + gross
              + " and "
              + netToSupplier);
    }
  }

  private static Rupiah sum(List<TaxLine> lines) {
    Rupiah sum = Rupiah.ZERO;
    for (TaxLine line : lines) {
      sum = sum.plus(line.amount());
    }
    return sum;
  }
}
