package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.agency.AgencyId;
import id.blangkon.catalog.order.OrderParties;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.region.RegionCode;
import java.util.UUID;

record OrderPartiesRow(
    String tenantName,
    UUID agencyId,
    String agencyName,
    String workUnitName,
    String supplierName,
    LegalForm legalForm,
    BusinessScale scale,
    String homeRegion) {

  OrderParties toParties() {
    return new OrderParties(
        tenantName,
        AgencyId.of(agencyId),
        agencyName,
        workUnitName,
        supplierName,
        legalForm,
        scale,
        RegionCode.of(homeRegion));
  }
}
