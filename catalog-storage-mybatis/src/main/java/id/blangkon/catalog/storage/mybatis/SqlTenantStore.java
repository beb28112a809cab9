package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.tenant.Tenant;
import id.blangkon.catalog.tenant.TenantStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class SqlTenantStore implements TenantStore {

  private static final Bilingual TENANT = Bilingual.of("Pemerintah daerah", "Government");

  private final TenantMapper mapper;

  SqlTenantStore(Sessions sessions) {
    this.mapper = sessions.mapper(TenantMapper.class);
  }

  @Override
  public Tenant get(TenantId id) {
    return find(id).orElseThrow(() -> CatalogException.notFound(TENANT, id.value()));
  }

  @Override
  public Optional<Tenant> find(TenantId id) {
    return Optional.ofNullable(mapper.find(id.value())).map(TenantRow::toTenant);
  }

  @Override
  public void insert(Tenant tenant) {
    mapper.insert(TenantRow.of(tenant));
  }

  @Override
  public List<Tenant> list() {
    return mapper.list().stream()
        .map(TenantRow::toTenant)
        .sorted(Comparator.comparing(Tenant::id))
        .toList();
  }
}
