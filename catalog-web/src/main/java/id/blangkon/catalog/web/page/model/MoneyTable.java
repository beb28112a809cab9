package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From the price of each line to what reaches the supplier; must sum.
 *
 * @param netToSupplier null while it is not known, and where it is nobody's business
 * @param besides what changes no sum: a tax within the price, a duty that the supplier bears
 * @param remark what the reader should know of the whole; null for nothing
 */
public record MoneyTable(
    MoneyStage stage,
    List<MoneyLine> lines,
    long goods,
    long freight,
    List<TaxLine> taxes,
    long gross,
    List<Deductions> deductions,
    @Nullable Long netToSupplier,
    List<TaxLine> besides,
    @Nullable String remark) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public MoneyTable {
    lines = List.copyOf(lines);
    taxes = List.copyOf(taxes);
    deductions = List.copyOf(deductions);
    besides = List.copyOf(besides);
  }
}
