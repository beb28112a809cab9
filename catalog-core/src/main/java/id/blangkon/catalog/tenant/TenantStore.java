package id.blangkon.catalog.tenant;

import id.blangkon.catalog.access.TenantId;
import java.util.List;
import java.util.Optional;

/** The tenants of the installation; at most a few hundred. */
public interface TenantStore {

  Tenant get(TenantId id);

  Optional<Tenant> find(TenantId id);

  void insert(Tenant tenant);

  /** All, by id. */
  List<Tenant> list();
}
