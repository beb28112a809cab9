package id.blangkon.catalog.agency;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;

/** A work unit (satuan kerja) of an agency: the procuring entity of an order. */
public record WorkUnit(WorkUnitId id, TenantId tenant, AgencyId agency, String name) {}
