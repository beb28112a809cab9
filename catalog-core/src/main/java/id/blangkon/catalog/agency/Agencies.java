package id.blangkon.catalog.agency;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.storage.IdGenerator;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.tenant.TenantStore;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agencies and work units of the tenants. */
public final class Agencies {

  private final Storage storage;
  private final InstantSource clock;
  private final IdGenerator ids;

  public Agencies(Storage storage, InstantSource clock, IdGenerator ids) {
    this.storage = storage;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Adds an agency.
   *
   * @throws CatalogException with {@link ErrorCode#ALREADY_EXISTS} when the tenant has one of that
   *     name
   */
  public Agency addAgency(Actor actor, TenantId tenant, String name) {
    requireAdministrator(actor, tenant);
    checkName(name);
    Agency agency = new Agency(AgencyId.of(ids.next()), tenant, name.strip());
    return storage.write(
        unit -> {
          unit.store(TenantStore.class).get(tenant);
          AgencyStore store = unit.store(AgencyStore.class);
          if (find(store, tenant, agency.name()).isPresent()) {
            throw CatalogException.of(
                ErrorCode.ALREADY_EXISTS,
                "Perangkat daerah “" + agency.name() + "” sudah ada. Pakai yang sudah ada.",
                "There is an agency “" + agency.name() + "” already. Use that one.");
          }
          insert(unit, actor, agency);
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
          insert(unit, actor, workUnit);
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
          Agency agency = findOrAdd(unit, actor, tenant, agencyName.strip());
          WorkUnit added =
              new WorkUnit(WorkUnitId.of(ids.next()), tenant, agency.id(), name.strip());
          insert(unit, actor, added);
          return added;
        });
  }

  private Agency findOrAdd(UnitOfWork unit, Actor actor, TenantId tenant, String name) {
    Optional<Agency> found = find(unit.store(AgencyStore.class), tenant, name);
    if (found.isPresent()) {
      return found.get();
    }
    Agency added = new Agency(AgencyId.of(ids.next()), tenant, name);
    insert(unit, actor, added);
    return added;
  }

  private static Optional<Agency> find(AgencyStore store, TenantId tenant, String name) {
    return store.agencies(tenant).stream().filter(agency -> agency.name().equals(name)).findFirst();
  }

  private void insert(UnitOfWork unit, Actor actor, Agency agency) {
    unit.store(AgencyStore.class).insert(agency);
    EventBody.Builder body =
        EventBody.builder()
            .put("agency", agency.id().toString())
            .put("tenant", agency.tenant().value())
            .put("name", agency.name());
    append(unit, actor, "agency.added", agency.tenant(), agency.id().value(), body);
  }

  private void insert(UnitOfWork unit, Actor actor, WorkUnit workUnit) {
    unit.store(AgencyStore.class).insert(workUnit);
    EventBody.Builder body =
        EventBody.builder()
            .put("workUnit", workUnit.id().toString())
            .put("agency", workUnit.agency().toString())
            .put("tenant", workUnit.tenant().value())
            .put("name", workUnit.name());
    append(unit, actor, "work-unit.added", workUnit.tenant(), workUnit.id().value(), body);
  }

  /** Which offices buy is public, as it stands in every public order. */
  private void append(
      UnitOfWork unit,
      Actor actor,
      String type,
      TenantId tenant,
      UUID subject,
      EventBody.Builder body) {
    unit.store(JournalInbox.class)
        .append(
            new NewEvent(
                ids.next(),
                type,
                clock.instant(),
                tenant.value(),
                subject,
                1,
                List.of(),
                actor.person().value(),
                body.toCanonicalJson(),
                null));
  }

  public Agency agency(TenantId tenant, AgencyId id) {
    return storage.read(unit -> unit.store(AgencyStore.class).get(tenant, id));
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
