package id.blangkon.catalog.tax;

import id.blangkon.catalog.money.Rounding;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.PolicyTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How taxes and their bases become whole rupiah, by day (table {@code tax_rounding}). */
final class TaxRounding {

  private final PolicyTable table;
  private final List<Period> periods;

  TaxRounding(PolicyPack pack) {
    this.table = pack.table("tax_rounding");
    this.periods = table.rows().stream().map(Period::of).toList();
  }

  /**
   * @param tax of a tax that is worked out from its base
   * @param base of a base that is worked out from a price with the tax in it
   */
  record Period(Effective effective, Rounding tax, Rounding base, @Nullable String legalBasis) {

    static Period of(PolicyRow row) {
      return new Period(
          Effective.of(row),
          row.choice("tax_rounding", Rounding.class),
          row.choice("base_rounding", Rounding.class),
          row.optional("legal_basis"));
    }
  }

  /** The newest day, up to the given one, on which another rounding began. */
  Optional<LocalDate> lastChange(LocalDate day) {
    return periods.stream()
        .flatMap(period -> period.effective().lastChange(day).stream())
        .max(Comparator.naturalOrder());
  }

  /**
   * @throws id.blangkon.catalog.policy.PolicyPackException when the table covers no such day
   */
  Period on(LocalDate day) {
    return periods.stream()
        .filter(period -> period.effective().covers(day))
        .findFirst()
        .orElseThrow(
            () ->
                table.wrong(
                    "tidak punya baris yang berlaku pada " + day + "; tambahkan",
                    "has no row in force on " + day + "; add it"));
  }
}
