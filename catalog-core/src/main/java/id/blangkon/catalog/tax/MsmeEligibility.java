package id.blangkon.catalog.tax;

import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which suppliers may use the final income tax of small businesses, and for how many tax years
 * (table {@code msme_eligibility}).
 */
final class MsmeEligibility {

  private final List<Period> periods;

  MsmeEligibility(PolicyPack pack) {
    this.periods = pack.table("msme_eligibility").rows().stream().map(Period::of).toList();
  }

  /**
   * @param years how many tax years from that of the registration on; null without limit
   * @param registeredBefore null for any registration
   */
  private record Period(
      Effective effective,
      Set<LegalForm> legalForms,
      @Nullable Long years,
      @Nullable LocalDate registeredBefore) {

    static Period of(PolicyRow row) {
      return new Period(
          Effective.of(row),
          row.choices("legal_form", LegalForm.class),
          row.optional("years") == null ? null : row.number("years", 1, 100),
          row.optionalDate("registered_before"));
    }

    boolean covers(LegalForm form, @Nullable LocalDate registeredOn, LocalDate day) {
      if (!effective.covers(day) || !legalForms.contains(form)) {
        return false;
      }
      if (registeredOn == null) {
        return true;
      }
      return (registeredBefore == null || registeredOn.isBefore(registeredBefore))
          && (years == null || day.getYear() - registeredOn.getYear() < years);
    }
  }

  /** Whether the supplier's certificate counts on the day. */
  boolean holds(TaxedSupplier supplier, LocalDate day) {
    return supplier.msmeCertificate()
        && periods.stream()
            .anyMatch(period -> period.covers(supplier.legalForm(), supplier.registeredOn(), day));
  }
}
