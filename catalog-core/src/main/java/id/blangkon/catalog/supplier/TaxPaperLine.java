package id.blangkon.catalog.supplier;

import id.blangkon.catalog.party.Npwp;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file of tax papers whose cells have their form.
 *
 * @param number null when it was left out
 * @param since the day of the registration as a taxpayer; null when it was left out
 * @param validFrom set for an exemption
 */
record TaxPaperLine(
    long line,
    Npwp npwp,
    TaxPaperKind kind,
    @Nullable String number,
    @Nullable LocalDate since,
    @Nullable LocalDate validFrom,
    LocalDate validUntil) {

  /** What the supplier has shown with this paper, all else as it was. */
  TaxStanding over(TaxStanding before) {
    return switch (kind) {
      case SUKET ->
          new TaxStanding(
              before.vatRegistered(),
              before.hasTaxId(),
              new MsmeCertificate(number, since, validUntil),
              before.exemption());
      case SKB ->
          new TaxStanding(
              before.vatRegistered(),
              before.hasTaxId(),
              before.certificate(),
              new TaxExemption(number, Objects.requireNonNull(validFrom, "validFrom"), validUntil));
    };
  }
}
