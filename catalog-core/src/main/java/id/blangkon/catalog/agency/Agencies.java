package id.blangkon.catalog.agency;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.storage.IdGenerator;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.tenant.TenantStore;
import java.util.List;

/** The agencies and work units of the tenants. */
public final class Agencies {

  private final Storage storage;
  private final IdGenerator ids;

  public Agencies(Storage storage, IdGenerator ids) {
    this.storage = storage;
    this.ids = ids;
  }

  public Agency addAgency(Actor actor, TenantId tenant, String name) {
    requireAdministrator(actor, tenant);
    checkName(name);
    Agency agency = new Agency(AgencyId.of(ids.next()), tenant, name.strip());
    return storage.write(
        unit -> {
          unit.store(TenantStore.class).get(tenant);
          unit.store(AgencyStore.class).insert(agency);
          return agency;
        });
  }

  public WorkUnit addWorkUnit(Actor actor, TenantId tenant, AgencyId agency, String name) {
    requireAdministrator(actor, tenant);
    checkName(name);
    WorkUnit workUnit = new WorkUnit(WorkUnitId.of(ids.next()), tenant, agency, name.strip());
    return storage.write(
        unit -> {
          AgencyStore store = unit.store(AgencyStore.class);
          store.get(tenant, agency);
          store.insert(workUnit);
          return workUnit;
        });
  }

  /**
   * Adds a work unit to the agency of this name, and the agency too when the tenant has none of
   * that name yet.
   */
  public WorkUnit addWorkUnit(Actor actor, TenantId tenant, String agencyName, String name) {
    requireAdministrator(actor, tenant);
    checkName(agencyName);
    checkName(name);
    return storage.write(
        unit -> {
          unit.store(TenantStore.class).get(tenant);
          AgencyStore store = unit.store(AgencyStore.class);
          Agency agency = findOrAdd(store, tenant, agencyName.strip());
          WorkUnit added =
              new WorkUnit(WorkUnitId.of(ids.next()), tenant, agency.id(), name.strip());
          store.insert(added);
          return added;
        });
  }

  private Agency findOrAdd(AgencyStore store, TenantId tenant, String name) {
    for (Agency agency : store.agencies(tenant)) {
      if (agency.name().equals(name)) {
        return agency;
      }
    }
    Agency added = new Agency(AgencyId.of(ids.next()), tenant, name);
    store.insert(added);
    return added;
  }

  /** All agencies of a tenant, by name. */
  public List<Agency> agencies(TenantId tenant) {
    return storage.read(unit -> unit.store(AgencyStore.class).agencies(tenant));
  }

  /** All work units of a tenant, by name. */
  public List<WorkUnit> workUnits(TenantId tenant) {
    return storage.read(unit -> unit.store(AgencyStore.class).workUnits(tenant));
  }

  public WorkUnit workUnit(TenantId tenant, WorkUnitId id) {
    return storage.read(unit -> unit.store(AgencyStore.class).get(tenant, id));
  }

  private static void requireAdministrator(Actor actor, TenantId tenant) {
    actor.require(
        actor.holds(Role.PROVINCIAL_ADMIN) || actor.holds(Role.PROCUREMENT_UNIT, tenant),
        "admin provinsi atau UKPBJ daerah ini",
        "the provincial administrator or this tenant's procurement unit");
  }

  private static void checkName(String name) {
    new FieldErrors()
        .reject(
            name.isBlank() || name.length() > 200,
            "name",
            "Nama harus diisi, paling panjang 200 huruf.",
            "The name must be filled in, with at most 200 characters.")
        .throwIfAny();
  }
}
