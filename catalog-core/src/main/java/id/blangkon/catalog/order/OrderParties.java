package id.blangkon.catalog.order;

import id.blangkon.catalog.agency.AgencyId;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.region.RegionCode;

/**
 * Who buys and who sells, as everybody may know them now.
 *
 * @param scale the supplier's business scale
 * @param homeRegion the supplier's
 */
public record OrderParties(
    String tenantName,
    AgencyId agency,
    String agencyName,
    String workUnitName,
    String supplierName,
    LegalForm legalForm,
    BusinessScale scale,
    RegionCode homeRegion) {}
