package id.blangkon.catalog.order;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.tax.TaxLine;
import java.util.List;

/**
 * An order as it would be: its lines with prices of now, its sums, and what the rules say of it.
 */
public record OrderPreview(
    List<OrderLine> lines,
    Rupiah goods,
    Rupiah freight,
    Rupiah vat,
    Rupiah gross,
    List<Finding> findings,
    List<TaxLine> taxes) {

  public OrderPreview {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
    taxes = List.copyOf(taxes);
  }

  /** What would reach the supplier: gross - withheld taxes. */
  public Rupiah netToSupplier() {
    return gross.minus(TaxLine.keptBack(taxes));
  }

  public boolean isBlocked() {
    return findings.stream().anyMatch(Finding::blocks);
  }
}
