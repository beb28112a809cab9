package id.blangkon.catalog.supplier;

import id.blangkon.catalog.party.LegalFormGroup;
import id.blangkon.catalog.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Which suppliers a list shows; null means any. {@code text} is part of the name in any case. */
public record SupplierFilter(
    @Nullable SupplierStatus status,
    @Nullable RegionCode homeRegion,
    @Nullable LegalFormGroup legalForm,
    @Nullable String text) {

  public static SupplierFilter active() {
    return new SupplierFilter(SupplierStatus.ACTIVE, null, null, null);
  }
}
