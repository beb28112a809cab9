package id.blangkon.catalog.agency;

import id.blangkon.catalog.access.TenantId;

/** An agency (OPD) of a tenant. */
public record Agency(AgencyId id, TenantId tenant, String name) {}
