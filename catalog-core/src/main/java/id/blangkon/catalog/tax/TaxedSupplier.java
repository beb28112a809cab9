package id.blangkon.catalog.tax;

import id.blangkon.catalog.party.LegalForm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What taxes need to know of a supplier.
 *
 * @param vatRegistered whether the supplier is registered for VAT (PKP)
 * @param hasTaxId whether the supplier has shown an NPWP
 * @param msmeCertificate whether a certificate for the final income tax of small businesses (surat
 *     keterangan) was shown
 * @param registeredOn the day of the registration as a taxpayer; null when it is not known, and
 *     then the certificate is taken as it is
 * @param taxExemption whether a letter that exempts from the collection of income tax article 22
 *     (SKB) was shown
 */
public record TaxedSupplier(
    LegalForm legalForm,
    boolean vatRegistered,
    boolean hasTaxId,
    boolean msmeCertificate,
    @Nullable LocalDate registeredOn,
    boolean taxExemption,
    ConstructionQualification qualification) {

  /** One without a letter that exempts it. */
  public TaxedSupplier(
      LegalForm legalForm,
      boolean vatRegistered,
      boolean hasTaxId,
      boolean msmeCertificate,
      @Nullable LocalDate registeredOn,
      ConstructionQualification qualification) {
    this(legalForm, vatRegistered, hasTaxId, msmeCertificate, registeredOn, false, qualification);
  }
}
