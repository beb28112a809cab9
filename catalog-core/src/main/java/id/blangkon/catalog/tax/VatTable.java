package id.blangkon.catalog.tax;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rounding;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * VAT by the dated rates of a policy pack (table {@code vat_rates}). The tax of a price without VAT
 * is the exact product rounded once; a price with VAT is divided into a rounded base and the rest,
 * so the parts always make the whole.
 */
public final class VatTable {

  private final List<Period> periods;

  public VatTable(PolicyPack pack) {
    this.periods = pack.table("vat_rates").rows().stream().map(Period::of).toList();
  }

  /**
   * An amount with its VAT.
   *
   * @param amount as offered, zero or more
   * @param taxInclusive whether the amount includes VAT, should any be due
   * @param vatRegistered whether the supplier charges VAT
   * @param day whose rate applies
   */
  public PriceBreakdown breakdown(
      Rupiah amount,
      boolean taxInclusive,
      boolean vatRegistered,
      TaxTreatment treatment,
      LocalDate day) {
    Period period = vatRegistered && treatment == TaxTreatment.TAXABLE ? periodOf(day) : null;
    if (period == null) {
      return new PriceBreakdown(amount, Rupiah.ZERO, amount, Rate.ZERO, null);
    }
    if (taxInclusive) {
      Rupiah net = period.rate.baseOf(amount, period.baseRounding);
      return new PriceBreakdown(net, amount.minus(net), amount, period.rate, period.legalBasis);
    }
    Rupiah vat = period.rate.of(amount, period.taxRounding);
    return new PriceBreakdown(amount, vat, amount.plus(vat), period.rate, period.legalBasis);
  }

  private @Nullable Period periodOf(LocalDate day) {
    for (Period period : periods) {
      if (period.row.isEffectiveOn(day)) {
        return period;
      }
    }
    return null;
  }

  private record Period(
      PolicyRow row,
      Rate rate,
      Rounding taxRounding,
      Rounding baseRounding,
      @Nullable String legalBasis) {

    static Period of(PolicyRow row) {
      return new Period(
          row,
          new Rate(row.number("numerator"), row.number("denominator")),
          row.choice("tax_rounding", Rounding.class),
          row.choice("base_rounding", Rounding.class),
          row.optional("legal_basis"));
    }
  }
}
