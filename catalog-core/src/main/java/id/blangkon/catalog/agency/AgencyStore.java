package id.blangkon.catalog.agency;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import java.util.List;
import java.util.Optional;

/** The agencies and work units of tenants. */
public interface AgencyStore {

  Agency get(TenantId tenant, AgencyId id);

  Optional<Agency> find(TenantId tenant, AgencyId id);

  WorkUnit get(TenantId tenant, WorkUnitId id);

  Optional<WorkUnit> find(TenantId tenant, WorkUnitId id);

  void insert(Agency agency);

  void insert(WorkUnit workUnit);

  /** All agencies of a tenant, by name. */
  List<Agency> agencies(TenantId tenant);

  /** All work units of a tenant, by name. */
  List<WorkUnit> workUnits(TenantId tenant);
}
