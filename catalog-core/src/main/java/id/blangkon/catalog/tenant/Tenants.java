package id.blangkon.catalog.tenant;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.region.Regions;
import id.blangkon.catalog.storage.IdGenerator;
import id.blangkon.catalog.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** The governments that take part. */
public final class Tenants {

  private final Storage storage;
  private final InstantSource clock;
  private final IdGenerator ids;
  private final ZoneId zone;
  private final Regions regions;
  private final RegionCode province;

  /**
   * @param province the installation's, of which and of whose regencies and cities tenants are
   */
  public Tenants(
      Storage storage,
      InstantSource clock,
      IdGenerator ids,
      ZoneId zone,
      Regions regions,
      RegionCode province) {
    this.storage = storage;
    this.clock = clock;
    this.ids = ids;
    this.zone = zone;
    this.regions = regions;
    this.province = province;
  }

  /** As {@link #join(Actor, TenantId, String, LocalDate)}, from today on. */
  public Tenant join(Actor actor, TenantId id, String name) {
    return join(actor, id, name, LocalDate.ofInstant(clock.instant(), zone));
  }

  /**
   * Lets a government take part from the day on.
   *
   * @throws id.blangkon.catalog.storage.DuplicateException when it does already
   */
  public Tenant join(Actor actor, TenantId id, String name, LocalDate joinedOn) {
    actor.require(
        actor.holds(Role.PROVINCIAL_ADMIN), "admin provinsi", "the provincial administrator");
    new FieldErrors()
        .reject(
            !regions.exists(id.region()) || id.value().length() > 5,
            "tenant",
            "Kode “" + id + "” bukan provinsi, kabupaten, atau kota. Contoh yang benar: 33.74.",
            "Code “" + id + "” is no province, regency or city. A right one looks like 33.74.")
        .reject(
            regions.exists(id.region()) && !id.region().isWithin(province),
            "tenant",
            "Kode “"
                + id
                + "” di luar provinsi yang dilayani di sini. Pakai "
                + province
                + " atau kabupaten/kota di dalamnya.",
            "Code “"
                + id
                + "” is outside of the province that is served here. Use "
                + province
                + " or a regency or city in it.")
        .reject(
            name.isBlank() || name.length() > 200,
            "name",
            "Nama pemerintah daerah harus diisi, paling panjang 200 huruf.",
            "The name of the government must be filled in, with at most 200 characters.")
        .throwIfAny();
    Tenant tenant = new Tenant(id, 1, name.strip(), joinedOn, null);
    storage.write(
        unit -> {
          unit.store(TenantStore.class).insert(tenant);
          String body =
              EventBody.builder()
                  .put("tenant", id.value())
                  .put("name", tenant.name())
                  .put("joinedOn", joinedOn.toString())
                  .toCanonicalJson();
          unit.store(JournalInbox.class)
              .append(
                  new NewEvent(
                      ids.next(),
                      "tenant.joined",
                      clock.instant(),
                      id.value(),
                      subject(id),
                      1,
                      List.of(),
                      actor.person().value(),
                      body,
                      null));
          return tenant;
        });
    return tenant;
  }

  /** A tenant's id is a region code; the journal's subjects are UUIDs. */
  private static UUID subject(TenantId id) {
    return UUID.nameUUIDFromBytes(("tenant " + id.value()).getBytes(StandardCharsets.UTF_8));
  }

  public Tenant get(TenantId id) {
    return storage.read(unit -> unit.store(TenantStore.class).get(id));
  }

  /** All, by id. */
  public List<Tenant> list() {
    return storage.read(unit -> unit.store(TenantStore.class).list());
  }

  /** What every reader is told of the installation. */
  public InstallationFacts installation() {
    return storage.read(
        unit -> {
          InstallationStore store = unit.store(InstallationStore.class);
          return new InstallationFacts(
              store.find(InstallationFacts.OPERATOR),
              store.find(InstallationFacts.DEMONSTRATION).isPresent(),
              unit.store(JournalStore.class).head());
        });
  }
}
