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
 */
public record TaxedSupplier(
    LegalForm legalForm,
    boolean vatRegistered,
    boolean hasTaxId,
    boolean msmeCertificate,
    @Nullable LocalDate registeredOn,
    ConstructionQualification qualification) {}
