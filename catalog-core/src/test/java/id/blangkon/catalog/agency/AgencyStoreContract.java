package id.blangkon.catalog.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.storage.IntegrityException;
import id.blangkon.catalog.tenant.Tenant;
import id.blangkon.catalog.tenant.TenantStore;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link AgencyStore} does. */
public interface AgencyStoreContract extends OnStorage {

  @Test
  default void agenciesAndWorkUnitsAreReadAsTheyWereWritten() {
    Samples samples = new Samples(1);
    Tenant tenant = insertedTenant(samples);
    Agency agency = samples.agency(tenant);
    WorkUnit workUnit = samples.workUnit(agency);
    insert(List.of(agency), List.of(workUnit));
    storage()
        .read(
            unit -> {
              AgencyStore agencies = unit.store(AgencyStore.class);
              assertThat(agencies.get(tenant.id(), agency.id())).isEqualTo(agency);
              assertThat(agencies.get(tenant.id(), workUnit.id())).isEqualTo(workUnit);
              return tenant;
            });
  }

  @Test
  default void aTenantHasOneAgencyOfAName() {
    Samples samples = new Samples(5);
    Agency agency = samples.agency(insertedTenant(samples));
    Tenant other = insertedTenant(samples);
    insert(List.of(agency), List.of());
    Agency same = new Agency(AgencyId.of(Samples.id()), agency.tenant(), agency.name());
    assertThatThrownBy(() -> insert(List.of(same), List.of()))
        .isInstanceOf(DuplicateException.class);
    insert(List.of(new Agency(AgencyId.of(Samples.id()), other.id(), agency.name())), List.of());
  }

  @Test
  default void aTenantDoesNotSeeTheAgenciesOfAnother() {
    Samples samples = new Samples(2);
    Tenant tenant = insertedTenant(samples);
    Tenant other = insertedTenant(samples);
    Agency agency = samples.agency(tenant);
    WorkUnit workUnit = samples.workUnit(agency);
    insert(List.of(agency), List.of(workUnit));
    storage()
        .read(
            unit -> {
              AgencyStore agencies = unit.store(AgencyStore.class);
              assertThat(agencies.find(other.id(), agency.id())).isEmpty();
              assertThat(agencies.find(other.id(), workUnit.id())).isEmpty();
              assertThat(agencies.agencies(other.id())).isEmpty();
              assertThat(agencies.workUnits(other.id())).isEmpty();
              assertThatThrownBy(() -> agencies.get(other.id(), agency.id()))
                  .isInstanceOf(CatalogException.class)
                  .hasMessageContaining("NOT_FOUND");
              assertThatThrownBy(() -> agencies.get(other.id(), workUnit.id()))
                  .isInstanceOf(CatalogException.class)
                  .hasMessageContaining("NOT_FOUND");
              return tenant;
            });
  }

  @Test
  default void agenciesAndWorkUnitsAreListedByNameWithoutRegardToCase() {
    Samples samples = new Samples(3);
    Tenant tenant = insertedTenant(samples);
    List<Agency> agencies =
        List.of("Dinas b", "dinas A", "DINAS C", "Badan Z", "élan").stream()
            .map(name -> new Agency(AgencyId.of(Samples.id()), tenant.id(), name))
            .toList();
    List<WorkUnit> units =
        List.of("SD 2", "sd 1", "Sd 3").stream()
            .map(
                name ->
                    new WorkUnit(
                        WorkUnitId.of(Samples.id()), tenant.id(), agencies.get(0).id(), name))
            .toList();
    insert(agencies, units);
    List<Agency> listed =
        storage().read(unit -> unit.store(AgencyStore.class).agencies(tenant.id()));
    List<WorkUnit> listedUnits =
        storage().read(unit -> unit.store(AgencyStore.class).workUnits(tenant.id()));
    assertThat(listed)
        .extracting(Agency::name)
        .containsExactly("Badan Z", "dinas A", "Dinas b", "DINAS C", "élan");
    assertThat(listedUnits).extracting(WorkUnit::name).containsExactly("sd 1", "SD 2", "Sd 3");
  }

  @Test
  default void aWorkUnitBelongsToAnAgencyOfItsTenant() {
    Samples samples = new Samples(4);
    Agency elsewhere = samples.agency(insertedTenant(samples));
    assertThatThrownBy(() -> insert(List.of(), List.of(samples.workUnit(elsewhere))))
        .isInstanceOf(IntegrityException.class);
  }

  private Tenant insertedTenant(Samples samples) {
    Tenant tenant = samples.tenant();
    return storage()
        .write(
            unit -> {
              unit.store(TenantStore.class).insert(tenant);
              return tenant;
            });
  }

  private void insert(List<Agency> agencies, List<WorkUnit> workUnits) {
    storage()
        .write(
            unit -> {
              AgencyStore store = unit.store(AgencyStore.class);
              agencies.forEach(store::insert);
              workUnits.forEach(store::insert);
              return store;
            });
  }
}
