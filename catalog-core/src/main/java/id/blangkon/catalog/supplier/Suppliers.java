package id.blangkon.catalog.supplier;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.PersonStore;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldErrors;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Registration and verification of suppliers. */
public final class Suppliers {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_STREET = 500;
  private static final int LONGEST_CONTACT = 254;

  /** In these a supplier's papers are looked at. */
  static final List<SupplierStatus> WITH_PAPERS =
      List.of(SupplierStatus.SUBMITTED, SupplierStatus.NEEDS_FIX, SupplierStatus.ACTIVE);

  static final int LONGEST_NUMBER = 100;

  /** Keeps what one account can bring into the work list of others, and its own, within bounds. */
  private static final int MOST_BUSINESSES_OF_ONE = 20;

  private final Storage storage;
  private final InstantSource clock;
  private final IdGenerator ids;
  private final ZoneId zone;
  private final Regions regions;
  private final RegionCode province;
  private final SupplierEvents events;

  /**
   * @param province the installation's, in which suppliers are at home and deliver
   */
  public Suppliers(
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
    this.events = new SupplierEvents(ids);
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
              owner.person(),
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

  /**
   * Refuses what no business can register with; writes nothing.
   *
   * @throws CatalogException with {@link ErrorCode#INVALID_FIELD} and every field that is wrong
   */
  public void check(NewSupplier registration) {
    check(List.of(registration));
  }

  /** Registers businesses on their behalf, as officers who mentor them do; all or none. */
  public List<Supplier> registerFor(Actor officer, List<NewSupplier> registrations) {
    for (NewSupplier registration : registrations) {
      Verifiers.require(officer, registration.homeRegion());
    }
    check(registrations);
    List<SupplierStore.Registration> made = new ArrayList<>(registrations.size());
    for (NewSupplier registration : registrations) {
      made.add(new SupplierStore.Registration(make(registration), registration.details()));
    }
    storage.write(
        unit -> {
          insert(unit, officer, null, made);
          return made.size();
        });
    return made.stream().map(SupplierStore.Registration::supplier).toList();
  }

  /**
   * Registers a business on its behalf and verifies it at once, as an officer does who has its
   * papers on the desk.
   */
  public Supplier addVerified(Actor officer, NewSupplier registration) {
    Verifiers.require(officer, registration.homeRegion());
    check(List.of(registration));
    Supplier supplier = make(registration);
    return storage.write(
        unit -> {
          insert(
              unit,
              officer,
              null,
              List.of(new SupplierStore.Registration(supplier, registration.details())));
          return verify(unit, officer, supplier.id(), supplier.version());
        });
  }

  private void insert(
      UnitOfWork unit,
      Actor actor,
      @Nullable PersonId owner,
      List<SupplierStore.Registration> made) {
    unit.store(SupplierStore.class).insertAll(made);
    Instant now = clock.instant();
    unit.store(JournalInbox.class)
        .appendAll(
            made.stream()
                .map(registration -> events.registered(actor, registration.supplier(), owner, now))
                .toList());
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
        List.of(SupplierStatus.SUBMITTED, SupplierStatus.NEEDS_FIX, SupplierStatus.SUSPENDED),
        supplier -> {
          Instant verifiedAt =
              supplier.verifiedAt() == null ? clock.instant() : supplier.verifiedAt();
          return supplier.withStatus(SupplierStatus.ACTIVE, verifiedAt, null);
        },
        (supplier, now) -> events.verified(officer, supplier, now));
  }

  /** Asks the supplier to mend its registration. */
  public Supplier sendBack(Actor officer, SupplierId id, long version, String reason) {
    requireReason(reason);
    return change(
        officer,
        id,
        version,
        List.of(SupplierStatus.SUBMITTED),
        supplier ->
            supplier.withStatus(SupplierStatus.NEEDS_FIX, supplier.verifiedAt(), reason.strip()),
        (supplier, now) -> events.reasoned(officer, "supplier.sent-back", supplier, now));
  }

  /**
   * Sends a registration that was sent back in again, mended: what it says now stands in place of
   * what it said.
   *
   * @param actor one who acts for the supplier, or an officer who verifies it and mends it on its
   *     behalf
   * @throws StaleVersionException when it has changed since the version
   * @throws CatalogException with {@link ErrorCode#ACTION_NOT_AVAILABLE} when it was not sent back
   */
  public Supplier resubmit(Actor actor, SupplierId id, long version, NewSupplier registration) {
    check(List.of(registration));
    return storage.write(
        unit -> {
          SupplierStore store = unit.store(SupplierStore.class);
          Supplier before = store.get(id);
          if (!actor.actsFor(id)) {
            Verifiers.require(actor, before.homeRegion());
            Verifiers.require(actor, registration.homeRegion());
          }
          requireVersion(before, version);
          requireStatus(before, List.of(SupplierStatus.NEEDS_FIX));
          Supplier mended =
              make(
                  id,
                  before.version(),
                  before.registeredAt(),
                  // One that declares another scale declares it today.
                  registration.scale() == before.scale() ? before.scaleEvidenceOn() : today(),
                  before.taxExemption(),
                  registration);
          Supplier stored = store.update(mended, registration.details());
          if (before.vatRegistered() != stored.vatRegistered()) {
            store.priceProductsAnew(id);
          }
          unit.store(JournalInbox.class).append(events.resubmitted(actor, stored, clock.instant()));
          return stored;
        });
  }

  /** Takes an active supplier and its products off show. Orders that were placed go on. */
  public Supplier suspend(Actor officer, SupplierId id, long version, String reason) {
    requireReason(reason);
    return change(
        officer,
        id,
        version,
        List.of(SupplierStatus.ACTIVE),
        supplier ->
            supplier.withStatus(SupplierStatus.SUSPENDED, supplier.verifiedAt(), reason.strip()),
        (supplier, now) -> events.reasoned(officer, "supplier.suspended", supplier, now));
  }

  /**
   * Keeps how a supplier is taxed by the papers that it shows now; orders that are approved from
   * now on are taxed by it. Nothing of it is public but whether it charges VAT, by which the net
   * prices of its products are worked out anew.
   */
  public Supplier keepTaxStanding(
      Actor officer, SupplierId id, long version, TaxStanding standing) {
    MsmeCertificate certificate = standing.certificate();
    TaxExemption exemption = standing.exemption();
    LocalDate since = certificate == null ? null : certificate.taxpayerSince();
    LocalDate today = today();
    new FieldErrors()
        .reject(
            isTooLong(certificate == null ? null : certificate.number()),
            "msmeCertificate.number",
            "Nomor surat keterangan paling panjang " + LONGEST_NUMBER + " huruf.",
            "The number of the certificate may have at most " + LONGEST_NUMBER + " characters.")
        .reject(
            since != null && since.isAfter(today),
            "msmeCertificate.taxpayerSince",
            "Tanggal terdaftar sebagai wajib pajak tidak boleh di masa depan.",
            "The date of the registration as a taxpayer must not lie in the future.")
        .reject(
            certificate != null && !certificate.isValidOn(today),
            "msmeCertificate.validUntil",
            "Surat keterangan ini sudah tidak berlaku. Minta yang baru.",
            "This certificate is no longer valid. Ask for a new one.")
        .reject(
            isTooLong(exemption == null ? null : exemption.number()),
            "taxExemption.number",
            "Nomor SKB paling panjang " + LONGEST_NUMBER + " huruf.",
            "The number of the letter may have at most " + LONGEST_NUMBER + " characters.")
        .reject(
            exemption != null && exemption.validUntil().isBefore(exemption.validFrom()),
            "taxExemption.validFrom",
            "SKB mulai berlaku sesudah hari terakhirnya. Periksa kedua tanggal.",
            "The letter begins after its last day. Check both dates.")
        .reject(
            exemption != null && exemption.validUntil().isBefore(today),
            "taxExemption.validUntil",
            "SKB ini sudah tidak berlaku. Minta yang baru.",
            "This letter is no longer valid. Ask for a new one.")
        .throwIfAny();
    return storage.write(
        unit -> {
          boolean charged = unit.store(SupplierStore.class).get(id).vatRegistered();
          Supplier kept =
              change(
                  unit,
                  officer,
                  id,
                  version,
                  WITH_PAPERS,
                  supplier -> supplier.withTaxStanding(standing),
                  (supplier, now) ->
                      events.taxed(officer, supplier, charged != supplier.vatRegistered(), now));
          if (charged != standing.vatRegistered()) {
            unit.store(SupplierStore.class).priceProductsAnew(id);
          }
          return kept;
        });
  }

  private static boolean isTooLong(@Nullable String number) {
    return number != null && number.length() > LONGEST_NUMBER;
  }

  @FunctionalInterface
  private interface Change {
    Supplier of(Supplier supplier);
  }

  @FunctionalInterface
  private interface Told {
    NewEvent of(Supplier changed, Instant now);
  }

  private Supplier change(
      Actor officer,
      SupplierId id,
      long version,
      List<SupplierStatus> from,
      Change change,
      Told told) {
    return storage.write(unit -> change(unit, officer, id, version, from, change, told));
  }

  private Supplier change(
      UnitOfWork unit,
      Actor officer,
      SupplierId id,
      long version,
      List<SupplierStatus> from,
      Change change,
      Told told) {
    SupplierStore store = unit.store(SupplierStore.class);
    Supplier supplier = store.get(id);
    Verifiers.require(officer, supplier.homeRegion());
    officer.requireIndependentOf(id);
    requireVersion(supplier, version);
    requireStatus(supplier, from);
    Supplier changed = store.update(change.of(supplier));
    unit.store(JournalInbox.class).append(told.of(changed, clock.instant()));
    return changed;
  }

  private static void requireVersion(Supplier supplier, long version) {
    if (supplier.version() != version) {
      throw new StaleVersionException();
    }
  }

  private static void requireStatus(Supplier supplier, List<SupplierStatus> from) {
    if (!from.contains(supplier.status())) {
      throw CatalogException.of(
          ErrorCode.ACTION_NOT_AVAILABLE,
          "Status penyedia ini "
              + supplier.status()
              + ", tindakan itu tidak berlaku. Muat ulang halaman.",
          "This supplier is " + supplier.status() + ", so that cannot be done. Reload the page.");
    }
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

  /**
   * The trade names of suppliers in any state, as they stand on orders; with one statement for all.
   * One that does not exist is left out.
   */
  public Map<SupplierId, String> names(Collection<SupplierId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : storage.read(unit -> unit.store(SupplierStore.class).list(ids)).stream()
            .collect(Collectors.toMap(Supplier::id, Supplier::name));
  }

  /** A supplier in any state, for those who act for it and those who verify it. */
  public Supplier get(Actor actor, SupplierId id) {
    Supplier supplier = storage.read(unit -> unit.store(SupplierStore.class).get(id));
    if (!actor.actsFor(id)) {
      Verifiers.require(actor, supplier.homeRegion());
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
          Verifiers.require(officer, supplier.homeRegion());
          officer.requireIndependentOf(id);
          unit.store(JournalInbox.class).append(events.seen(officer, supplier, clock.instant()));
          return store.details(id);
        });
  }

  /** The private details of the actor's own business, as it registered with them. */
  public SupplierDetails ownDetails(Actor actor, SupplierId id) {
    actor.require(
        actor.actsFor(id), "orang yang bertindak untuk penyedia itu", "those who act for it");
    return storage.read(unit -> unit.store(SupplierStore.class).details(id));
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

  /** Suppliers of a region that wait for verification, the longest registered first. */
  public Page<Supplier> listWaiting(Actor officer, RegionCode homeRegion, PageRequest page) {
    return queue(officer, SupplierStatus.SUBMITTED, homeRegion, page);
  }

  /**
   * Suppliers of a region that were asked to mend their registration, the longest registered first.
   */
  public Page<Supplier> listSentBack(Actor officer, RegionCode homeRegion, PageRequest page) {
    return queue(officer, SupplierStatus.NEEDS_FIX, homeRegion, page);
  }

  private Page<Supplier> queue(
      Actor officer, SupplierStatus status, RegionCode homeRegion, PageRequest page) {
    Verifiers.require(officer, homeRegion);
    return storage.read(unit -> unit.store(SupplierStore.class).queue(status, homeRegion, page));
  }

  private Supplier make(NewSupplier registration) {
    return make(SupplierId.of(ids.next()), 1, clock.instant(), today(), null, registration);
  }

  private static Supplier make(
      SupplierId id,
      long version,
      Instant registeredAt,
      LocalDate declaredOn,
      @Nullable TaxExemption exemption,
      NewSupplier registration) {
    LocalDate evidenceOn = registration.scaleEvidenceOn();
    TreeSet<RegionCode> serviceRegions = new TreeSet<>(registration.serviceRegions());
    serviceRegions.add(registration.homeRegion());
    return new Supplier(
        id,
        version,
        SupplierStatus.SUBMITTED,
        registration.name().strip(),
        registration.legalForm(),
        registration.scale(),
        evidenceOn == null ? declaredOn : evidenceOn,
        registration.vatRegistered(),
        registration.details().npwp() != null,
        registration.msmeCertificate(),
        exemption,
        registration.homeRegion(),
        List.copyOf(serviceRegions),
        registeredAt,
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
              regions.exists(registration.homeRegion())
                  && registration.homeRegion().value().length() == 5
                  && !registration.homeRegion().isWithin(province),
              prefix + "homeRegion",
              "Penyedia dari provinsi lain mendaftar di katalog provinsinya sendiri. Di sini: "
                  + provinceName()
                  + ".",
              "A supplier of another province registers in the catalogue of that province. This is"
                  + " the one of "
                  + provinceName()
                  + ".")
          .reject(
              registration.serviceRegions().stream()
                  .anyMatch(region -> regions.exists(region) && !region.isWithin(province)),
              prefix + "serviceRegions",
              "Wilayah layanan harus di " + provinceName() + ". Hapus yang di luar.",
              "Service regions must lie in " + provinceName() + ". Remove those outside.")
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

  private String provinceName() {
    return regions.get(province).name();
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

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
