package id.blangkon.catalog.supplier;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.PersonStore;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.party.LegalFormGroup;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.region.Regions;
import id.blangkon.catalog.storage.IdGenerator;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StaleVersionException;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Registration and verification of suppliers. */
public final class Suppliers {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_STREET = 500;
  private static final int LONGEST_CONTACT = 254;

  /** Keeps what one account can bring into the work list of others, and its own, within bounds. */
  private static final int MOST_BUSINESSES_OF_ONE = 20;

  private final Storage storage;
  private final InstantSource clock;
  private final IdGenerator ids;
  private final ZoneId zone;
  private final Regions regions;

  public Suppliers(
      Storage storage, InstantSource clock, IdGenerator ids, ZoneId zone, Regions regions) {
    this.storage = storage;
    this.clock = clock;
    this.ids = ids;
    this.zone = zone;
    this.regions = regions;
  }

  /**
   * Registers the actor's own business; the actor acts for it from now on.
   *
   * @throws CatalogException with {@link ErrorCode#POLICY_REFUSAL} for one who acts for {@value
   *     #MOST_BUSINESSES_OF_ONE} already
   */
  public Supplier register(Actor owner, NewSupplier registration) {
    if (owner.appointments().stream().filter(a -> a.role() == Role.SUPPLIER).count()
        >= MOST_BUSINESSES_OF_ONE) {
      throw CatalogException.of(
          ErrorCode.POLICY_REFUSAL,
          "Satu akun dapat mendaftarkan paling banyak "
              + MOST_BUSINESSES_OF_ONE
              + " usaha. Minta UKPBJ daerah Anda mendaftarkan usaha berikutnya.",
          "One account can register at most "
              + MOST_BUSINESSES_OF_ONE
              + " businesses. Ask the procurement unit of your region to register the next one.");
    }
    check(List.of(registration));
    Supplier supplier = make(registration);
    storage.write(
        unit -> {
          insert(
              unit,
              owner,
              List.of(new SupplierStore.Registration(supplier, registration.details())));
          unit.store(PersonStore.class)
              .insert(
                  new Appointment(
                      ids.next(),
                      owner.person(),
                      Role.SUPPLIER,
                      null,
                      null,
                      supplier.id(),
                      today(),
                      null));
          return supplier;
        });
    return supplier;
  }

  /** Registers businesses on their behalf, as officers who mentor them do; all or none. */
  public List<Supplier> registerFor(Actor officer, List<NewSupplier> registrations) {
    for (NewSupplier registration : registrations) {
      requireVerifier(officer, registration.homeRegion());
    }
    check(registrations);
    List<SupplierStore.Registration> made = new ArrayList<>(registrations.size());
    for (NewSupplier registration : registrations) {
      made.add(new SupplierStore.Registration(make(registration), registration.details()));
    }
    storage.write(
        unit -> {
          insert(unit, officer, made);
          return made.size();
        });
    return made.stream().map(SupplierStore.Registration::supplier).toList();
  }

  /**
   * Registers a business on its behalf and verifies it at once, as an officer does who has its
   * papers on the desk.
   */
  public Supplier addVerified(Actor officer, NewSupplier registration) {
    requireVerifier(officer, registration.homeRegion());
    check(List.of(registration));
    Supplier supplier = make(registration);
    return storage.write(
        unit -> {
          insert(
              unit,
              officer,
              List.of(new SupplierStore.Registration(supplier, registration.details())));
          return verify(unit, officer, supplier.id(), supplier.version());
        });
  }

  private void insert(UnitOfWork unit, Actor actor, List<SupplierStore.Registration> made) {
    unit.store(SupplierStore.class).insertAll(made);
    List<NewEvent> events = new ArrayList<>(made.size());
    for (SupplierStore.Registration registration : made) {
      events.add(event(actor, "supplier.registered", registration.supplier(), false));
    }
    unit.store(JournalInbox.class).appendAll(events);
  }

  /**
   * Makes a supplier that waits for verification, or was suspended, active: it is public and may
   * sell.
   */
  public Supplier verify(Actor officer, SupplierId id, long version) {
    return storage.write(unit -> verify(unit, officer, id, version));
  }

  private Supplier verify(UnitOfWork work, Actor officer, SupplierId id, long version) {
    return change(
        work,
        officer,
        id,
        version,
        "supplier.verified",
        List.of(SupplierStatus.SUBMITTED, SupplierStatus.NEEDS_FIX, SupplierStatus.SUSPENDED),
        supplier -> {
          Instant verifiedAt =
              supplier.verifiedAt() == null ? clock.instant() : supplier.verifiedAt();
          return supplier.withStatus(SupplierStatus.ACTIVE, verifiedAt, null);
        });
  }

  /** Asks the supplier to mend its registration. */
  public Supplier sendBack(Actor officer, SupplierId id, long version, String reason) {
    requireReason(reason);
    return change(
        officer,
        id,
        version,
        "supplier.sent-back",
        List.of(SupplierStatus.SUBMITTED),
        supplier ->
            supplier.withStatus(SupplierStatus.NEEDS_FIX, supplier.verifiedAt(), reason.strip()));
  }

  /** Takes an active supplier and its products off show. Orders that were placed go on. */
  public Supplier suspend(Actor officer, SupplierId id, long version, String reason) {
    requireReason(reason);
    return change(
        officer,
        id,
        version,
        "supplier.suspended",
        List.of(SupplierStatus.ACTIVE),
        supplier ->
            supplier.withStatus(SupplierStatus.SUSPENDED, supplier.verifiedAt(), reason.strip()));
  }

  @FunctionalInterface
  private interface Change {
    Supplier of(Supplier supplier);
  }

  private Supplier change(
      Actor officer,
      SupplierId id,
      long version,
      String type,
      List<SupplierStatus> from,
      Change change) {
    return storage.write(unit -> change(unit, officer, id, version, type, from, change));
  }

  private Supplier change(
      UnitOfWork unit,
      Actor officer,
      SupplierId id,
      long version,
      String type,
      List<SupplierStatus> from,
      Change change) {
    SupplierStore store = unit.store(SupplierStore.class);
    Supplier supplier = store.get(id);
    requireVerifier(officer, supplier.homeRegion());
    officer.requireIndependentOf(id);
    if (supplier.version() != version) {
      throw new StaleVersionException();
    }
    if (!from.contains(supplier.status())) {
      throw CatalogException.of(
          ErrorCode.ACTION_NOT_AVAILABLE,
          "Status penyedia ini "
              + supplier.status()
              + ", tindakan itu tidak berlaku. Muat ulang halaman.",
          "This supplier is " + supplier.status() + ", so that cannot be done. Reload the page.");
    }
    Supplier changed = store.update(change.of(supplier));
    unit.store(JournalInbox.class).append(event(officer, type, changed, true));
    return changed;
  }

  /** A supplier that is or was active, without the officers' reason why it no longer is. */
  public Supplier getPublic(SupplierId id) {
    return storage
        .read(unit -> unit.store(SupplierStore.class).find(id))
        .filter(supplier -> supplier.verifiedAt() != null)
        .map(supplier -> supplier.withStatus(supplier.status(), supplier.verifiedAt(), null))
        .orElseThrow(
            () -> CatalogException.notFound(Bilingual.of("Penyedia", "Supplier"), id.toString()));
  }

  /** A supplier in any state, for those who act for it and those who verify it. */
  public Supplier get(Actor actor, SupplierId id) {
    Supplier supplier = storage.read(unit -> unit.store(SupplierStore.class).get(id));
    if (!actor.actsFor(id)) {
      requireVerifier(actor, supplier.homeRegion());
    }
    return supplier;
  }

  /**
   * The private details of a supplier, for an officer who decides on its registration. The journal
   * keeps who looked at whose, without the details and never in public.
   *
   * @throws CatalogException with {@link ErrorCode#FORBIDDEN} for those who do not verify it, with
   *     {@link ErrorCode#SEGREGATION_OF_DUTIES} for one who acts for it
   */
  public SupplierDetails details(Actor officer, SupplierId id) {
    return storage.write(
        unit -> {
          SupplierStore store = unit.store(SupplierStore.class);
          Supplier supplier = store.get(id);
          requireVerifier(officer, supplier.homeRegion());
          officer.requireIndependentOf(id);
          unit.store(JournalInbox.class)
              .append(event(officer, "personal-data.seen", supplier, false));
          return store.details(id);
        });
  }

  /** Active suppliers, by name. */
  public Page<Supplier> listPublic(
      @Nullable RegionCode homeRegion,
      @Nullable LegalFormGroup legalForm,
      @Nullable String text,
      PageRequest page) {
    SupplierFilter filter = new SupplierFilter(SupplierStatus.ACTIVE, homeRegion, legalForm, text);
    return storage.read(unit -> unit.store(SupplierStore.class).list(filter, page));
  }

  public long countPublic(
      @Nullable RegionCode homeRegion, @Nullable LegalFormGroup legalForm, @Nullable String text) {
    SupplierFilter filter = new SupplierFilter(SupplierStatus.ACTIVE, homeRegion, legalForm, text);
    return storage.read(unit -> unit.store(SupplierStore.class).count(filter));
  }

  /** Suppliers of a region that wait for verification. */
  public Page<Supplier> listWaiting(Actor officer, RegionCode homeRegion, PageRequest page) {
    requireVerifier(officer, homeRegion);
    SupplierFilter filter = new SupplierFilter(SupplierStatus.SUBMITTED, homeRegion, null, null);
    return storage.read(unit -> unit.store(SupplierStore.class).list(filter, page));
  }

  /** Suppliers of a region that were asked to mend their registration. */
  public Page<Supplier> listSentBack(Actor officer, RegionCode homeRegion, PageRequest page) {
    requireVerifier(officer, homeRegion);
    SupplierFilter filter = new SupplierFilter(SupplierStatus.NEEDS_FIX, homeRegion, null, null);
    return storage.read(unit -> unit.store(SupplierStore.class).list(filter, page));
  }

  private Supplier make(NewSupplier registration) {
    LocalDate evidenceOn = registration.scaleEvidenceOn();
    TreeSet<RegionCode> serviceRegions = new TreeSet<>(registration.serviceRegions());
    serviceRegions.add(registration.homeRegion());
    return new Supplier(
        SupplierId.of(ids.next()),
        1,
        SupplierStatus.SUBMITTED,
        registration.name().strip(),
        registration.legalForm(),
        registration.scale(),
        evidenceOn == null ? today() : evidenceOn,
        registration.vatRegistered(),
        registration.details().npwp() != null,
        registration.msmeCertificate(),
        registration.homeRegion(),
        List.copyOf(serviceRegions),
        clock.instant(),
        null,
        null);
  }

  private void check(List<NewSupplier> registrations) {
    FieldErrors errors = new FieldErrors();
    for (int i = 0; i < registrations.size(); i++) {
      NewSupplier registration = registrations.get(i);
      String prefix = registrations.size() == 1 ? "" : "suppliers[" + i + "].";
      LocalDate evidenceOn = registration.scaleEvidenceOn();
      MsmeCertificate certificate = registration.msmeCertificate();
      LocalDate since = certificate == null ? null : certificate.taxpayerSince();
      boolean individual = registration.legalForm().group() == LegalFormGroup.INDIVIDUAL;
      errors
          .reject(
              registration.name().isBlank() || registration.name().length() > LONGEST_NAME,
              prefix + "name",
              "Nama usaha harus diisi, paling panjang " + LONGEST_NAME + " huruf.",
              "The business name must be filled in, with at most " + LONGEST_NAME + " characters.")
          .reject(
              !regions.exists(registration.homeRegion())
                  || registration.homeRegion().value().length() != 5,
              prefix + "homeRegion",
              "Pilih kabupaten atau kota dari daftar.",
              "Choose a regency or city of the list.")
          .reject(
              !registration.serviceRegions().stream().allMatch(regions::exists),
              prefix + "serviceRegions",
              "Ada wilayah layanan yang tidak dikenal. Pilih dari daftar.",
              "A service region is not known. Choose from the list.")
          .reject(
              evidenceOn != null && evidenceOn.isAfter(today()),
              prefix + "scaleEvidenceOn",
              "Tanggal bukti skala usaha tidak boleh di masa depan.",
              "The date of the evidence for the scale must not lie in the future.")
          .reject(
              since != null && since.isAfter(today()),
              prefix + "msmeCertificate.taxpayerSince",
              "Tanggal terdaftar sebagai wajib pajak tidak boleh di masa depan.",
              "The date of the registration as a taxpayer must not lie in the future.")
          .reject(
              registration.details().address().street().isBlank()
                  || registration.details().address().street().length() > LONGEST_STREET,
              prefix + "details.address.street",
              "Alamat harus diisi, paling panjang " + LONGEST_STREET + " huruf.",
              "The address must be filled in, with at most " + LONGEST_STREET + " characters.")
          .reject(
              registration.details().contact().phone().length() > LONGEST_CONTACT
                  || registration.details().contact().email().length() > LONGEST_CONTACT,
              prefix + "details.contact",
              "Telepon dan surel paling panjang " + LONGEST_CONTACT + " huruf.",
              "Phone and e-mail may have at most " + LONGEST_CONTACT + " characters.")
          .reject(
              registration.details().bankAccount().bank().length() > LONGEST_NAME
                  || registration.details().bankAccount().holder().length() > LONGEST_NAME,
              prefix + "details.bankAccount",
              "Nama bank dan pemilik rekening paling panjang " + LONGEST_NAME + " huruf.",
              "Bank and account holder may have at most " + LONGEST_NAME + " characters.")
          .reject(
              individual && registration.details().nik() == null,
              prefix + "details.nik",
              "Usaha perorangan memerlukan NIK pemiliknya.",
              "A business of a natural person needs its owner's NIK.")
          .reject(
              !individual && registration.details().npwp() == null,
              prefix + "details.npwp",
              "Badan usaha memerlukan NPWP.",
              "A business entity needs its NPWP.");
    }
    errors.throwIfAny();
  }

  private static void requireReason(String reason) {
    new FieldErrors()
        .reject(
            reason.isBlank() || reason.length() > 1000,
            "reason",
            "Tulis alasannya, paling panjang 1.000 huruf.",
            "Write the reason, with at most 1,000 characters.")
        .throwIfAny();
  }

  private static void requireVerifier(Actor actor, RegionCode homeRegion) {
    boolean ofRegion =
        homeRegion.value().length() == 5
            && actor.holds(Role.PROCUREMENT_UNIT, TenantId.of(homeRegion.value()));
    actor.require(
        ofRegion || actor.holds(Role.PROVINCIAL_ADMIN),
        "UKPBJ daerah penyedia atau admin provinsi",
        "the procurement unit of the supplier's region or the provincial administrator");
  }

  private NewEvent event(Actor actor, String type, Supplier supplier, boolean isPublic) {
    EventBody.Builder body =
        EventBody.builder()
            .put("supplier", supplier.id().toString())
            .put("version", supplier.version())
            .put("name", supplier.name())
            .put("legalForm", supplier.legalForm().name())
            .put("scale", supplier.scale().name())
            .put("homeRegion", supplier.homeRegion().value())
            .put("status", supplier.status().name());
    return new NewEvent(
        ids.next(),
        type,
        clock.instant(),
        null,
        supplier.id().value(),
        supplier.version(),
        List.of(),
        actor.person().value(),
        isPublic && supplier.verifiedAt() != null ? body.toCanonicalJson() : null,
        isPublic && supplier.verifiedAt() != null ? null : body.toCanonicalJson());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
