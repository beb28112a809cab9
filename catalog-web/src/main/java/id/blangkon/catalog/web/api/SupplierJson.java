package id.blangkon.catalog.web.api;

import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.supplier.Supplier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supplier as everybody may see it: nothing of how to reach or pay it.
 *
 * @param legalFormGroup {@code INDIVIDUAL}, {@code ENTITY} or {@code COOPERATIVE}
 * @param scaleEvidenceOn the date of the evidence for the scale
 * @param active whether it sells today
 * @param verifiedAt since when it is on show
 */
record SupplierJson(
    String id,
    String name,
    String legalForm,
    String legalFormGroup,
    String scale,
    LocalDate scaleEvidenceOn,
    boolean vatRegistered,
    String regionCode,
    List<String> serviceRegionCodes,
    boolean active,
    @Nullable Instant verifiedAt) {

  static SupplierJson of(Supplier supplier) {
    return new SupplierJson(
        supplier.id().toString(),
        supplier.name(),
        supplier.legalForm().name(),
        supplier.legalForm().group().name(),
        supplier.scale().name(),
        supplier.scaleEvidenceOn(),
        supplier.vatRegistered(),
        supplier.homeRegion().value(),
        supplier.serviceRegions().stream().map(RegionCode::value).toList(),
        supplier.isActive(),
        supplier.verifiedAt());
  }
}
