package id.blangkon.catalog.access;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.storage.IdGenerator;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People and their appointments to roles. */
public final class People {

  private static final Bilingual PERSON = Bilingual.of("Orang", "Person");
  private static final Bilingual APPOINTMENT = Bilingual.of("Penunjukan", "Appointment");
  private static final int LONGEST_NAME = 200;

  private final Storage storage;
  private final InstantSource clock;
  private final IdGenerator ids;
  private final ZoneId zone;
  private final PersonEvents events;

  public People(Storage storage, InstantSource clock, IdGenerator ids, ZoneId zone) {
    this.storage = storage;
    this.clock = clock;
    this.ids = ids;
    this.zone = zone;
    this.events = new PersonEvents(ids);
  }

  /**
   * Makes the first provincial administrator of a new installation.
   *
   * @throws CatalogException with {@link ErrorCode#ALREADY_EXISTS} when there is one
   */
  public Actor installAdministrator(String name) {
    checkName(name);
    Person person = new Person(PersonId.of(ids.next()), name.strip());
    storage.write(
        unit -> {
          PersonStore store = unit.store(PersonStore.class);
          if (store.anybodyHolds(Role.PROVINCIAL_ADMIN, today())) {
            throw CatalogException.of(
                ErrorCode.ALREADY_EXISTS,
                "Admin provinsi sudah ada. Minta dia menunjuk Anda.",
                "There is a provincial administrator. Ask them to appoint you.");
          }
          insert(unit, Actor.system(), person);
          insert(
              unit,
              Actor.system(),
              appointment(person.id(), Role.PROVINCIAL_ADMIN, null, null, null));
          return person;
        });
    return actor(person.id());
  }

  /** Makes a person. Who may appoint may do so. */
  public Person add(Actor actor, String name) {
    requireAppointer(actor);
    checkName(name);
    Person person = new Person(PersonId.of(ids.next()), name.strip());
    storage.write(
        unit -> {
          insert(unit, actor, person);
          return person;
        });
    return person;
  }

  /**
   * Makes a person who enters themselves, such as the owner of a business that registers. They hold
   * no role until somebody appoints them, or their business is registered.
   */
  public Actor addSelf(String name) {
    checkName(name);
    Person person = new Person(PersonId.of(ids.next()), name.strip());
    Actor self = new Actor(person.id(), person.name(), List.of());
    storage.write(
        unit -> {
          insert(unit, self, person);
          return person;
        });
    return self;
  }

  /**
   * Makes a person and appoints them from today on, as {@link #add(Actor, String)} and {@link
   * #appoint} do; all or nothing.
   *
   * @param workUnit null for a role of the whole tenant
   * @return the person, ready to act
   */
  public Actor add(
      Actor actor, String name, Role role, TenantId tenant, @Nullable WorkUnitId workUnit) {
    requireAppointer(actor);
    checkName(name);
    Person person = new Person(PersonId.of(ids.next()), name.strip());
    requireMayAppoint(actor, person.id(), role, tenant);
    checkScope(role, tenant, workUnit, null);
    Appointment appointment = appointment(person.id(), role, tenant, workUnit, null);
    storage.write(
        unit -> {
          insert(unit, actor, person);
          insert(unit, actor, appointment);
          return person;
        });
    return new Actor(person.id(), person.name(), List.of(appointment));
  }

  /**
   * Appoints a person from today on. The provincial administrator appoints everybody, a procurement
   * unit the officers of its tenant; nobody appoints themselves.
   */
  public Appointment appoint(
      Actor actor,
      PersonId person,
      Role role,
      @Nullable TenantId tenant,
      @Nullable WorkUnitId workUnit,
      @Nullable SupplierId supplier) {
    requireMayAppoint(actor, person, role, tenant);
    checkScope(role, tenant, workUnit, supplier);
    Appointment appointment = appointment(person, role, tenant, workUnit, supplier);
    storage.write(
        unit -> {
          require(unit.store(PersonStore.class), person);
          insert(unit, actor, appointment);
          return appointment;
        });
    return appointment;
  }

  /**
   * Ends an appointment; those who may appoint to the role may end it, except for their own. An end
   * that is set already can be moved forward to an earlier day, never back: appoint anew for that.
   *
   * @param lastDay the last day on which it is valid: yesterday, to end it at once, or later
   * @throws CatalogException with {@link ErrorCode#NOT_FOUND}, {@link ErrorCode#FORBIDDEN} or
   *     {@link ErrorCode#INVALID_FIELD}
   */
  public Appointment end(Actor actor, UUID appointment, LocalDate lastDay) {
    return storage.write(
        unit -> {
          PersonStore store = unit.store(PersonStore.class);
          Appointment held =
              store
                  .findAppointment(appointment)
                  .orElseThrow(
                      () -> CatalogException.notFound(APPOINTMENT, appointment.toString()));
          requireMayAppoint(actor, held.person(), held.role(), held.tenant());
          LocalDate until = held.validTo();
          new FieldErrors()
              .reject(
                  lastDay.isBefore(today().minusDays(1)),
                  "lastDay",
                  "Hari terakhir paling awal kemarin: yang sudah dikerjakan tetap sah.",
                  "The last day is yesterday at the earliest: what was done stays valid.")
              .reject(
                  until != null && !lastDay.isBefore(until),
                  "lastDay",
                  "Penunjukan ini sudah berakhir " + until + ". Tunjuk lagi bila perlu.",
                  "This appointment ends on " + until + " already. Appoint anew if needed.")
              .throwIfAny();
          store.end(held, lastDay);
          Appointment ended = held.endingOn(lastDay);
          events.ended(unit, actor, ended, clock.instant());
          return ended;
        });
  }

  private void insert(UnitOfWork unit, Actor actor, Person person) {
    unit.store(PersonStore.class).insert(person);
    events.added(unit, actor, person.id(), clock.instant());
  }

  private void insert(UnitOfWork unit, Actor actor, Appointment appointment) {
    PersonStore store = unit.store(PersonStore.class);
    if (!store.isScopeKnown(appointment)) {
      throw unknownScope(appointment.role().scope());
    }
    store.insert(appointment);
    events.appointed(unit, actor, appointment, clock.instant());
  }

  private static CatalogException unknownScope(Role.Scope scope) {
    return switch (scope) {
      case TENANT ->
          CatalogException.invalid(
              "tenant",
              "Pemerintah daerah ini belum bergabung. Periksa kodenya.",
              "This government has not joined. Check its code.");
      case WORK_UNIT ->
          CatalogException.invalid(
              "workUnit",
              "Satuan kerja ini bukan bagian dari pemerintah daerah itu. Pilih dari daftar.",
              "This work unit does not belong to that government. Choose from the list.");
      case SUPPLIER ->
          CatalogException.invalid(
              "supplier",
              "Penyedia ini tidak dikenal. Periksa nomornya.",
              "This supplier is not known. Check its number.");
      case INSTALLATION -> throw new IllegalArgumentException("the installation is always known");
    };
  }

  /** The person as an actor with the appointments that are valid today. */
  public Actor actor(PersonId id) {
    return storage.read(unit -> actor(unit, id));
  }

  /**
   * The person of an account as an actor, whoever asks: for commands that are run on the machine
   * itself.
   *
   * @throws CatalogException with {@link ErrorCode#NOT_FOUND} when there is no such account
   */
  public Actor actorOf(String username) {
    String name = username.strip().toLowerCase(Locale.ROOT);
    return storage.read(
        unit ->
            unit.store(AccountStore.class)
                .find(name)
                .map(account -> actor(unit, account.person()))
                .orElseThrow(
                    () ->
                        CatalogException.of(
                            ErrorCode.NOT_FOUND,
                            "Tidak ada akun “" + name + "”. Periksa nama penggunanya.",
                            "There is no account “" + name + "”. Check the user name.")));
  }

  private Actor actor(UnitOfWork unit, PersonId id) {
    PersonStore store = unit.store(PersonStore.class);
    return new Actor(id, require(store, id).name(), store.appointments(id, today()));
  }

  private static void requireAppointer(Actor actor) {
    actor.require(
        actor.holds(Role.PROVINCIAL_ADMIN) || actor.holds(Role.PROCUREMENT_UNIT),
        "admin provinsi atau UKPBJ",
        "the provincial administrator or a procurement unit");
  }

  private static void requireMayAppoint(
      Actor actor, PersonId person, Role role, @Nullable TenantId tenant) {
    boolean ofOwnTenant =
        tenant != null
            && role.scope() == Role.Scope.WORK_UNIT
            && actor.holds(Role.PROCUREMENT_UNIT, tenant);
    actor.require(
        (actor.holds(Role.PROVINCIAL_ADMIN) || ofOwnTenant)
            && !actor.person().equals(person)
            && role != Role.SYSTEM,
        "admin provinsi, atau UKPBJ bagi pejabat di daerahnya,",
        "the provincial administrator, or a procurement unit for officers of its tenant,");
  }

  private static Person require(PersonStore store, PersonId id) {
    return store.find(id).orElseThrow(() -> CatalogException.notFound(PERSON, id.toString()));
  }

  private Appointment appointment(
      PersonId person,
      Role role,
      @Nullable TenantId tenant,
      @Nullable WorkUnitId workUnit,
      @Nullable SupplierId supplier) {
    return new Appointment(ids.next(), person, role, tenant, workUnit, supplier, today(), null);
  }

  /** An appointment names what the role's scope asks for, and nothing else. */
  private static void checkScope(
      Role role,
      @Nullable TenantId tenant,
      @Nullable WorkUnitId workUnit,
      @Nullable SupplierId supplier) {
    boolean ofTenant = role.scope() == Role.Scope.TENANT || role.scope() == Role.Scope.WORK_UNIT;
    FieldErrors errors = new FieldErrors();
    checkScope(errors, "tenant", ofTenant, tenant != null);
    checkScope(errors, "workUnit", role.scope() == Role.Scope.WORK_UNIT, workUnit != null);
    checkScope(errors, "supplier", role.scope() == Role.Scope.SUPPLIER, supplier != null);
    errors.throwIfAny();
  }

  private static void checkScope(FieldErrors errors, String field, boolean due, boolean given) {
    errors
        .reject(
            due && !given,
            field,
            "Jabatan ini memerlukan isian ini.",
            "This role needs this field.")
        .reject(
            given && !due,
            field,
            "Jabatan ini tidak memakai isian ini. Kosongkan.",
            "This role does not use this field. Leave it empty.");
  }

  private static void checkName(String name) {
    new FieldErrors()
        .reject(
            name.isBlank() || name.length() > LONGEST_NAME,
            "name",
            "Nama harus diisi, paling panjang " + LONGEST_NAME + " huruf.",
            "The name must be filled in, with at most " + LONGEST_NAME + " characters.")
        .throwIfAny();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
