package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.agency.AgencyId;
import id.blangkon.catalog.agency.WorkUnit;
import java.util.UUID;

record WorkUnitRow(String tenantId, UUID id, UUID agencyId, String name) {

  static WorkUnitRow of(WorkUnit unit) {
    return new WorkUnitRow(
        unit.tenant().value(), unit.id().value(), unit.agency().value(), unit.name());
  }

  WorkUnit toWorkUnit() {
    return new WorkUnit(WorkUnitId.of(id), TenantId.of(tenantId), AgencyId.of(agencyId), name);
  }
}
