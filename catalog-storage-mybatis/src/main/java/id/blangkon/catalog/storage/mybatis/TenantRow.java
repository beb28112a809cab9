package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.tenant.Tenant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record TenantRow(
    String id, long version, String name, LocalDate joinedOn, @Nullable LocalDate leftOn) {

  static TenantRow of(Tenant tenant) {
    return new TenantRow(
        tenant.id().value(), tenant.version(), tenant.name(), tenant.joinedOn(), tenant.leftOn());
  }

  Tenant toTenant() {
    return new Tenant(TenantId.of(id), version, name, joinedOn, leftOn);
  }
}
