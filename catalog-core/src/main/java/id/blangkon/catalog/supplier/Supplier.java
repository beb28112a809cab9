package id.blangkon.catalog.supplier;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supplier, without its private details.
 *
 * @param name the trade name, which is public
 * @param scaleEvidenceOn the date of the evidence for the scale
 * @param vatRegistered whether it charges VAT (PKP)
 * @param hasTaxId whether it has shown an NPWP
 * @param msmeCertificate for the final income tax of small businesses; null when it showed none
 * @param taxExemption from the collection of income tax article 22; null when it showed none
 * @param homeRegion the regency or city whose tenant verifies it
 * @param serviceRegions where it delivers; the home region is one of them
 * @param reason why it needs a fix or is suspended; null otherwise
 */
public record Supplier(
    SupplierId id,
    long version,
    SupplierStatus status,
    String name,
    LegalForm legalForm,
    BusinessScale scale,
    LocalDate scaleEvidenceOn,
    boolean vatRegistered,
    boolean hasTaxId,
    @Nullable MsmeCertificate msmeCertificate,
    @Nullable TaxExemption taxExemption,
    RegionCode homeRegion,
    List<RegionCode> serviceRegions,
    Instant registeredAt,
    @Nullable Instant verifiedAt,
    @Nullable String reason) {

  public Supplier {
    serviceRegions = List.copyOf(serviceRegions);
  }

  /** Whether it delivers to a place: a region of its service area, or one within such a region. */
  public boolean deliversTo(RegionCode place) {
    return place.isWithin(homeRegion) || serviceRegions.stream().anyMatch(place::isWithin);
  }

  public boolean isActive() {
    return status == SupplierStatus.ACTIVE;
  }

  public Supplier withStatus(
      SupplierStatus newStatus, @Nullable Instant newVerifiedAt, @Nullable String newReason) {
    return new Supplier(
        id,
        version,
        newStatus,
        name,
        legalForm,
        scale,
        scaleEvidenceOn,
        vatRegistered,
        hasTaxId,
        msmeCertificate,
        taxExemption,
        homeRegion,
        serviceRegions,
        registeredAt,
        newVerifiedAt,
        newReason);
  }

  public Supplier withScale(BusinessScale newScale, LocalDate newEvidenceOn) {
    return new Supplier(
        id,
        version,
        status,
        name,
        legalForm,
        newScale,
        newEvidenceOn,
        vatRegistered,
        hasTaxId,
        msmeCertificate,
        taxExemption,
        homeRegion,
        serviceRegions,
        registeredAt,
        verifiedAt,
        reason);
  }

  public Supplier withTaxStanding(TaxStanding standing) {
    return new Supplier(
        id,
        version,
        status,
        name,
        legalForm,
        scale,
        scaleEvidenceOn,
        standing.vatRegistered(),
        standing.hasTaxId(),
        standing.certificate(),
        standing.exemption(),
        homeRegion,
        serviceRegions,
        registeredAt,
        verifiedAt,
        reason);
  }

  public Supplier withVersion(long newVersion) {
    return new Supplier(
        id,
        newVersion,
        status,
        name,
        legalForm,
        scale,
        scaleEvidenceOn,
        vatRegistered,
        hasTaxId,
        msmeCertificate,
        taxExemption,
        homeRegion,
        serviceRegions,
        registeredAt,
        verifiedAt,
        reason);
  }
}
