package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.supplier.MsmeCertificate;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStatus;
import id.blangkon.catalog.supplier.TaxExemption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A supplier with its service regions.
 *
 * @param serviceRegions codes joined by commas; null for none
 */
record SupplierRow(
    UUID id,
    long version,
    SupplierStatus status,
    String name,
    String sortName,
    LegalForm legalForm,
    BusinessScale scale,
    LocalDate scaleEvidenceOn,
    boolean vatRegistered,
    boolean hasTaxId,
    @Nullable String msmeNumber,
    @Nullable LocalDate msmeTaxpayerSince,
    @Nullable LocalDate msmeValidUntil,
    @Nullable String exemptionNumber,
    @Nullable LocalDate exemptionValidFrom,
    @Nullable LocalDate exemptionValidUntil,
    String homeRegion,
    Instant registeredAt,
    @Nullable Instant verifiedAt,
    @Nullable String reason,
    @Nullable String serviceRegions) {

  static SupplierRow of(Supplier supplier) {
    MsmeCertificate certificate = supplier.msmeCertificate();
    TaxExemption exemption = supplier.taxExemption();
    return new SupplierRow(
        supplier.id().value(),
        supplier.version(),
        supplier.status(),
        supplier.name(),
        SortKey.of(supplier.name()),
        supplier.legalForm(),
        supplier.scale(),
        supplier.scaleEvidenceOn(),
        supplier.vatRegistered(),
        supplier.hasTaxId(),
        certificate == null ? null : certificate.number(),
        certificate == null ? null : certificate.taxpayerSince(),
        certificate == null ? null : certificate.validUntil(),
        exemption == null ? null : exemption.number(),
        exemption == null ? null : exemption.validFrom(),
        exemption == null ? null : exemption.validUntil(),
        supplier.homeRegion().value(),
        supplier.registeredAt(),
        supplier.verifiedAt(),
        supplier.reason(),
        joined(supplier));
  }

  Supplier toSupplier() {
    return new Supplier(
        SupplierId.of(id),
        version,
        status,
        name,
        legalForm,
        scale,
        scaleEvidenceOn,
        vatRegistered,
        hasTaxId,
        msmeValidUntil == null
            ? null
            : new MsmeCertificate(msmeNumber, msmeTaxpayerSince, msmeValidUntil),
        exemptionValidFrom == null || exemptionValidUntil == null
            ? null
            : new TaxExemption(exemptionNumber, exemptionValidFrom, exemptionValidUntil),
        RegionCode.of(homeRegion),
        regions(),
        registeredAt,
        verifiedAt,
        reason);
  }

  private static @Nullable String joined(Supplier supplier) {
    return supplier.serviceRegions().isEmpty()
        ? null
        : supplier.serviceRegions().stream()
            .map(RegionCode::value)
            .collect(Collectors.joining(","));
  }

  private List<RegionCode> regions() {
    return serviceRegions == null
        ? List.of()
        : Arrays.stream(serviceRegions.split(",")).map(RegionCode::of).toList();
  }
}
