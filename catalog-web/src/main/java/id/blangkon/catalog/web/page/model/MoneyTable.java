package id.blangkon.catalog.web.page.model;

import java.util.List;

/** From the price of each line to what reaches the supplier; must sum. */
public record MoneyTable(
    List<MoneyLine> lines,
    long goods,
    long freight,
    List<TaxLine> taxes,
    long gross,
    List<TaxLine> deductions,
    long netToSupplier) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public MoneyTable {
    lines = List.copyOf(lines);
    taxes = List.copyOf(taxes);
    deductions = List.copyOf(deductions);
  }
}
