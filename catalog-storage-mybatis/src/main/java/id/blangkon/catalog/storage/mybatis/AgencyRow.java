package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.agency.Agency;
import id.blangkon.catalog.agency.AgencyId;
import java.util.UUID;

record AgencyRow(String tenantId, UUID id, String name) {

  static AgencyRow of(Agency agency) {
    return new AgencyRow(agency.tenant().value(), agency.id().value(), agency.name());
  }

  Agency toAgency() {
    return new Agency(AgencyId.of(id), TenantId.of(tenantId), name);
  }
}
