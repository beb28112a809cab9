package id.blangkon.catalog.order;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Finding;
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
    List<Finding> findings) {

  public OrderPreview {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  public boolean isBlocked() {
    return findings.stream().anyMatch(Finding::blocks);
  }
}
