package id.blangkon.catalog.web.api;

import id.blangkon.catalog.supplier.MsmeCertificate;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.TaxExemption;
import id.blangkon.catalog.supplier.TaxStanding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A supplier's scale and how it is taxed, for the one who acts for it and those who verify it.
 *
 * @param version to change it by
 */
record SupplierPapersJson(
    String id,
    long version,
    String scale,
    LocalDate scaleEvidenceOn,
    boolean vatRegistered,
    boolean hasTaxId,
    @Nullable MsmeCertificateJson msmeCertificate,
    @Nullable TaxExemptionJson taxExemption) {

  /** The certificate for the final income tax of small businesses. */
  record MsmeCertificateJson(
      @Nullable String number, @Nullable LocalDate taxpayerSince, @Nullable LocalDate validUntil) {}

  /** The letter of exemption (SKB) from the collection of income tax article 22. */
  record TaxExemptionJson(
      @Nullable String number, @Nullable LocalDate validFrom, @Nullable LocalDate validUntil) {}

  static SupplierPapersJson of(Supplier supplier) {
    TaxStanding standing = TaxStanding.of(supplier);
    MsmeCertificate certificate = standing.certificate();
    TaxExemption exemption = standing.exemption();
    return new SupplierPapersJson(
        supplier.id().toString(),
        supplier.version(),
        supplier.scale().name(),
        supplier.scaleEvidenceOn(),
        standing.vatRegistered(),
        standing.hasTaxId(),
        certificate == null
            ? null
            : new MsmeCertificateJson(
                certificate.number(), certificate.taxpayerSince(), certificate.validUntil()),
        exemption == null
            ? null
            : new TaxExemptionJson(
                exemption.number(), exemption.validFrom(), exemption.validUntil()));
  }
}
