package id.blangkon.catalog.order;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.tax.TaxLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as it would be: its lines with prices of now, its sums, and what the rules say of it.
 *
 * @param form of proof or contract that it would have; null where the law names none
 */
public record OrderPreview(
    List<OrderLine> lines,
    Rupiah goods,
    Rupiah freight,
    Rupiah vat,
    Rupiah gross,
    @Nullable ContractForm form,
    OrderJudgement judgement,
    List<TaxLine> taxes) {

  public OrderPreview {
    lines = List.copyOf(lines);
    taxes = List.copyOf(taxes);
  }

  /** What would reach the supplier: gross - withheld taxes. */
  public Rupiah netToSupplier() {
    return gross.minus(TaxLine.keptBack(taxes));
  }

  /** What the rules say of it, the gravest first. */
  public List<Finding> findings() {
    return judgement.findings();
  }

  public boolean isBlocked() {
    return judgement.isRefused();
  }
}
