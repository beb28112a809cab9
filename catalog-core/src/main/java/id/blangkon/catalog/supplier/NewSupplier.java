package id.blangkon.catalog.supplier;

import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.region.RegionCode;
import java.time.LocalDate;
import java.util.List;

/**
 * What a supplier registers with.
 *
 * @param scaleEvidenceOn the date of the evidence for the scale, not in the future
 * @param serviceRegions where it delivers; the home region is added
 */
public record NewSupplier(
    String name,
    LegalForm legalForm,
    BusinessScale scale,
    LocalDate scaleEvidenceOn,
    boolean vatRegistered,
    RegionCode homeRegion,
    List<RegionCode> serviceRegions,
    SupplierDetails details) {

  public NewSupplier {
    serviceRegions = List.copyOf(serviceRegions);
  }
}
