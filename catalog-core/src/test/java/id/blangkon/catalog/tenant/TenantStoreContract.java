package id.blangkon.catalog.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.storage.DuplicateException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link TenantStore} does. */
public interface TenantStoreContract extends OnStorage {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  default void aTenantIsReadAsItWasWritten(long seed) {
    Tenant tenant = insert(new Samples(seed).tenant());
    assertThat(get(tenant.id())).isEqualTo(tenant);
  }

  @Test
  default void anUnknownTenantIsNotFound() {
    TenantId unknown = TenantId.of("99");
    assertThat(found(unit -> unit.store(TenantStore.class).find(unknown))).isEmpty();
    assertThatThrownBy(() -> get(unknown))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("NOT_FOUND");
  }

  @Test
  default void aTenantIsInsertedOnce() {
    Tenant tenant = insert(new Samples(6).tenant());
    assertThatThrownBy(() -> insert(tenant)).isInstanceOf(DuplicateException.class);
  }

  @Test
  default void tenantsAreListedById() {
    insert(new Samples(8).tenant());
    insert(new Samples(9).tenant());
    List<Tenant> tenants = storage().read(unit -> unit.store(TenantStore.class).list());
    assertThat(tenants)
        .hasSizeGreaterThanOrEqualTo(2)
        .isSortedAccordingTo(Comparator.comparing(Tenant::id));
  }

  private Tenant insert(Tenant tenant) {
    return storage()
        .write(
            unit -> {
              unit.store(TenantStore.class).insert(tenant);
              return tenant;
            });
  }

  private Tenant get(TenantId id) {
    return storage().read(unit -> unit.store(TenantStore.class).get(id));
  }
}
