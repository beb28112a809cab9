package id.blangkon.catalog.tax;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.PolicyPack;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * VAT of a price before it is known who buys and how it is paid: the rate does not depend on that,
 * only who hands the tax over does ({@link TaxRules}). The tax of a price without VAT is the exact
 * product rounded once; a price with VAT is divided into a rounded base and the rest, so the parts
 * always make the whole.
 */
public final class VatTable {

  private static final TaxedSupplier REGISTERED =
      new TaxedSupplier(LegalForm.PT, true, true, false, null, ConstructionQualification.NONE);

  private final TaxRates rates;
  private final TaxRounding rounding;

  /**
   * @throws id.blangkon.catalog.policy.PolicyPackException when a table cannot be used
   */
  public VatTable(PolicyPack pack) {
    this.rates = new TaxRates(pack);
    this.rounding = new TaxRounding(pack);
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
    Optional<TaxRate> due =
        vatRegistered && treatment == TaxTreatment.TAXABLE ? rateOn(day) : Optional.empty();
    if (due.isEmpty()) {
      return new PriceBreakdown(amount, Rupiah.ZERO, amount, Rate.ZERO, null);
    }
    Rate rate = due.get().rate();
    TaxRounding.Period rounded = rounding.on(day);
    Rupiah net = taxInclusive ? rate.baseOf(amount, rounded.base()) : amount;
    Rupiah vat = taxInclusive ? amount.minus(net) : rate.of(amount, rounded.tax());
    return new PriceBreakdown(
        net,
        vat,
        net.plus(vat),
        rate,
        LegalBases.together(due.get().legalBasis(), rounded.legalBasis()));
  }

  /**
   * The newest day, up to the given one, on which the VAT of a price may have become another; empty
   * when none is known.
   */
  public Optional<LocalDate> lastChange(LocalDate day) {
    return Stream.of(rates.lastChange(TaxType.VAT, day), rounding.lastChange(day))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  private Optional<TaxRate> rateOn(LocalDate day) {
    return rates.find(
        TaxType.VAT,
        new TaxFacts(
            day,
            TaxRegime.TREASURER,
            PaymentMethod.DIRECT,
            REGISTERED,
            false,
            PurchaseKind.GOODS,
            false,
            GoodsGroup.OTHER));
  }
}
