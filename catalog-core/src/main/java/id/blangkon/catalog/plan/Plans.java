package id.blangkon.catalog.plan;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.agency.AgencyStore;
import id.blangkon.catalog.agency.WorkUnit;
import id.blangkon.catalog.csv.LineProblems;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.journal.Commands;
import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.storage.IdGenerator;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StaleVersionException;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The procurement plan items of tenants. */
public final class Plans {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  private final Storage storage;
  private final InstantSource clock;
  private final IdGenerator ids;
  private final ZoneId zone;
  private final PlanEvents events;

  public Plans(Storage storage, InstantSource clock, IdGenerator ids, ZoneId zone) {
    this.storage = storage;
    this.clock = clock;
    this.ids = ids;
    this.zone = zone;
    this.events = new PlanEvents(ids);
  }

  /** Records one announced plan item of this fiscal year, without a budget account. */
  public PlanItem announce(
      Actor actor, WorkUnit workUnit, String rupCode, String name, Rupiah ceiling) {
    int year = LocalDate.ofInstant(clock.instant(), zone).getYear();
    NewPlanItem item = new NewPlanItem(workUnit.id(), rupCode, name, year, "", ceiling);
    return announce(actor, workUnit.tenant(), List.of(item)).get(0);
  }

  /** Records announced plan items; all or none. */
  public List<PlanItem> announce(Actor actor, TenantId tenant, List<NewPlanItem> items) {
    FieldErrors errors = new FieldErrors();
    List<PlanItem> made = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      NewPlanItem item = items.get(i);
      actor.require(
          plansFor(actor, tenant, item.workUnit()),
          "PA/KPA satuan kerja atau UKPBJ",
          "the work unit's budget user or the procurement unit");
      check(errors, "items[" + i + "].", item);
      made.add(
          new PlanItem(
              PlanItemId.of(ids.next()),
              tenant,
              1,
              item.workUnit(),
              item.rupCode().strip(),
              item.name().strip(),
              item.fiscalYear(),
              item.budgetAccount().strip(),
              item.ceiling(),
              null,
              Rupiah.ZERO,
              Rupiah.ZERO,
              true,
              true));
    }
    errors.throwIfAny();
    storage.write(
        unit -> {
          requireWorkUnits(unit, tenant, items);
          unit.store(PlanItemStore.class).insertAll(made);
          Instant now = clock.instant();
          unit.store(JournalInbox.class)
              .appendAll(made.stream().map(item -> events.announced(actor, item, now)).toList());
          return made.size();
        });
    return made;
  }

  /**
   * What a file of plan items in the field names of the national plan (RUP) would bring. Nothing is
   * kept.
   *
   * @param agency the name of the agency whose work units the file names; null for all of the
   *     tenant's
   * @param file CSV in UTF-8
   */
  public PlanImport check(Actor actor, TenantId tenant, @Nullable String agency, byte[] file) {
    requirePlanner(actor, tenant);
    LineProblems problems = new LineProblems();
    PlanFile read = PlanFile.read(file, problems);
    return storage.read(
        unit ->
            merge(unit, actor, tenant, agency, read, problems)
                .of(unit.store(PlanItemStore.class).list(tenant, codes(read))));
  }

  /**
   * Takes in a file of plan items, all of it or nothing. An item that the plan has already, by its
   * code, takes what the file says; items that the file does not name stay as they are. Announced
   * and active ones can be ordered from.
   *
   * @param agency the name of the agency whose work units the file names; null for all of the
   *     tenant's
   * @param file CSV in UTF-8
   * @throws CatalogException with {@link ErrorCode#INVALID_FIELD} when a line has a problem; the
   *     fields are named such as {@code lines[7].pagu}
   */
  public PlanImport importFile(Actor actor, TenantId tenant, @Nullable String agency, byte[] file) {
    requirePlanner(actor, tenant);
    PlanFile read = readable(file);
    return storage.write(unit -> importFile(unit, actor, tenant, agency, read));
  }

  /**
   * As {@link #importFile(Actor, TenantId, String, byte[])}, once for each command.
   *
   * @return empty when the command was done before
   */
  public Optional<PlanImport> importFile(
      Actor actor, CommandId command, TenantId tenant, @Nullable String agency, byte[] file) {
    requirePlanner(actor, tenant);
    PlanFile read = readable(file);
    String hash =
        Commands.hash(
            List.of(
                "plan-items",
                tenant.value(),
                agency == null ? "" : agency,
                new String(file, StandardCharsets.UTF_8)));
    AtomicReference<@Nullable PlanImport> brought = new AtomicReference<>();
    new Commands(storage, clock)
        .once(
            command,
            hash,
            unit -> {
              brought.set(importFile(unit, actor, tenant, agency, read));
              return tenant.value();
            });
    return Optional.ofNullable(brought.get());
  }

  private static PlanFile readable(byte[] file) {
    LineProblems problems = new LineProblems();
    PlanFile read = PlanFile.read(file, problems);
    problems.refuse();
    return read;
  }

  private PlanImport importFile(
      UnitOfWork unit, Actor actor, TenantId tenant, @Nullable String agency, PlanFile read) {
    LineProblems problems = new LineProblems();
    PlanItemStore store = unit.store(PlanItemStore.class);
    PlanImport brought =
        merge(unit, actor, tenant, agency, read, problems).of(store.lock(tenant, codes(read)));
    problems.refuse();
    keep(unit, actor, brought);
    return brought;
  }

  private PlanMerge merge(
      UnitOfWork unit,
      Actor actor,
      TenantId tenant,
      @Nullable String agency,
      PlanFile file,
      LineProblems problems) {
    WorkUnitNames names =
        WorkUnitNames.of(
            unit.store(AgencyStore.class), tenant, agency, id -> plansFor(actor, tenant, id));
    return new PlanMerge(tenant, names, file, problems, ids);
  }

  private void keep(UnitOfWork unit, Actor actor, PlanImport brought) {
    PlanItemStore store = unit.store(PlanItemStore.class);
    Instant now = clock.instant();
    List<PlanItem> added = items(brought, PlanImport.Effect.ADDED);
    store.insertAll(added);
    List<NewEvent> told = new ArrayList<>();
    for (PlanItem item : added) {
      told.add(
          item.announced() && item.active()
              ? events.announced(actor, item, now)
              : events.recorded(actor, item, now));
    }
    for (PlanItem item : store.updateAll(items(brought, PlanImport.Effect.CHANGED))) {
      told.add(events.changed(actor, item, now));
    }
    unit.store(JournalInbox.class).appendAll(told);
  }

  private static List<PlanItem> items(PlanImport brought, PlanImport.Effect effect) {
    return brought.entries().stream()
        .filter(entry -> entry.effect() == effect)
        .map(PlanImport.Entry::item)
        .toList();
  }

  private static Set<String> codes(PlanFile file) {
    return file.lines().stream().map(PlanLine::rupCode).collect(Collectors.toSet());
  }

  /**
   * Keeps the total of the owner's estimate (HPS) of a plan item, or takes it away.
   *
   * @param estimate gross, at most the ceiling; null for none
   * @throws StaleVersionException when the item has changed since the version
   */
  public PlanItem estimate(
      Actor officer, TenantId tenant, PlanItemId id, long version, @Nullable Rupiah estimate) {
    return storage.write(
        unit -> {
          PlanItemStore store = unit.store(PlanItemStore.class);
          PlanItem item = store.get(tenant, id);
          officer.require(
              officer.holds(Role.COMMITMENT_OFFICER, tenant, item.workUnit()),
              "PPK satuan kerja itu",
              "the commitment officer (PPK) of that work unit");
          if (item.version() != version) {
            throw new StaleVersionException();
          }
          if (estimate != null) {
            new FieldErrors()
                .reject(
                    !estimate.isPositive(),
                    "ownerEstimate",
                    "HPS harus di atas nol.",
                    "The owner's estimate must be above zero.")
                .reject(
                    estimate.isMoreThan(item.ceiling()),
                    "ownerEstimate",
                    "HPS paling tinggi sebesar pagunya, "
                        + item.ceiling().in(INDONESIAN)
                        + ". Turunkan HPS, atau minta PA mengubah pagu.",
                    "The owner's estimate is at most the ceiling, "
                        + item.ceiling().in(Locale.ENGLISH)
                        + ". Lower it, or ask the budget user to change the ceiling.")
                .throwIfAny();
          }
          PlanItem estimated = store.updateAll(List.of(item.withOwnerEstimate(estimate))).get(0);
          unit.store(JournalInbox.class)
              .append(events.estimated(officer, estimated, clock.instant()));
          return estimated;
        });
  }

  /**
   * Keeps what an officer states of a plan item's need, in place of what was stated of the same
   * subject before.
   *
   * @throws CatalogException with {@link ErrorCode#FORBIDDEN}, or {@link ErrorCode#INVALID_FIELD}
   *     with every field that is wrong
   * @throws StaleVersionException when the item has changed since the version
   */
  public PlanItem state(
      Actor officer, TenantId tenant, PlanItemId id, long version, NewPlanStatement statement) {
    return storage.write(
        unit -> {
          PlanItemStore store = unit.store(PlanItemStore.class);
          PlanItem item = store.get(tenant, id);
          Set<Role> roles = statement.answer().roles();
          Optional<Role> role =
              roles.stream()
                  .sorted()
                  .filter(held -> officer.holds(held, tenant, item.workUnit()))
                  .findFirst();
          officer.require(
              role.isPresent(),
              titles(roles, Bilingual::indonesian) + " satuan kerja itu",
              titles(roles, Bilingual::english) + " of that work unit");
          if (item.version() != version) {
            throw new StaleVersionException();
          }
          Instant now = clock.instant();
          NewPlanStatement stripped =
              new NewPlanStatement(
                  statement.answer(),
                  stripped(statement.reason()),
                  stripped(statement.reference()),
                  statement.statedOn());
          StatementChecks.check(stripped, LocalDate.ofInstant(now, zone));
          PlanStatement kept =
              new PlanStatement(
                  stripped.answer(),
                  stripped.reason(),
                  stripped.reference(),
                  stripped.statedOn(),
                  officer.person(),
                  role.orElseThrow(),
                  now);
          PlanItem stated = store.updateAll(List.of(item.withStatement(kept))).get(0);
          unit.store(JournalInbox.class).append(events.stated(officer, stated, kept, now));
          return stated;
        });
  }

  private static String titles(Set<Role> roles, Function<Bilingual, String> language) {
    return roles.stream()
        .sorted()
        .map(Role::title)
        .map(language)
        .collect(Collectors.joining(" / "));
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** A plan item of one of the tenants that the actor works for, for those who may list it. */
  public PlanItem get(Actor actor, PlanItemId id) {
    PlanItem item =
        storage
            .read(
                unit ->
                    actor.appointments().stream()
                        .map(Appointment::tenant)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(tenant -> unit.store(PlanItemStore.class).find(tenant, id))
                        .flatMap(Optional::stream)
                        .findFirst())
            .orElseThrow(
                () ->
                    CatalogException.notFound(
                        Bilingual.of("Paket RUP", "Plan item"), id.toString()));
    requireReader(actor, item.tenant(), item.workUnit());
    return item;
  }

  /** The plan item of an order, for those who may see the order. */
  public PlanItem ofOrder(TenantId tenant, PlanItemId id) {
    return storage.read(unit -> unit.store(PlanItemStore.class).get(tenant, id));
  }

  /** Which of the tenants has the plan item. */
  public Optional<TenantId> tenantOf(PlanItemId id, Collection<TenantId> among) {
    return storage.read(
        unit ->
            among.stream()
                .filter(tenant -> unit.store(PlanItemStore.class).find(tenant, id).isPresent())
                .findFirst());
  }

  /** Whether the actor records plan items of the tenant at all. */
  public static boolean isPlanner(Actor actor, TenantId tenant) {
    return actor.holds(Role.PROVINCIAL_ADMIN)
        || actor.holds(Role.PROCUREMENT_UNIT, tenant)
        || actor.holds(Role.BUDGET_USER, tenant);
  }

  private static void requirePlanner(Actor actor, TenantId tenant) {
    actor.require(
        isPlanner(actor, tenant),
        "PA/KPA satuan kerja atau UKPBJ",
        "the work unit's budget user or the procurement unit");
  }

  private static boolean plansFor(Actor actor, TenantId tenant, WorkUnitId workUnit) {
    return actor.holds(Role.PROVINCIAL_ADMIN)
        || actor.holds(Role.PROCUREMENT_UNIT, tenant)
        || actor.holds(Role.BUDGET_USER, tenant, workUnit);
  }

  /** Each work unit is one of the tenant's own. */
  private static void requireWorkUnits(UnitOfWork unit, TenantId tenant, List<NewPlanItem> items) {
    Set<WorkUnitId> known =
        unit.store(AgencyStore.class).workUnits(tenant).stream()
            .map(WorkUnit::id)
            .collect(Collectors.toSet());
    FieldErrors errors = new FieldErrors();
    for (int i = 0; i < items.size(); i++) {
      errors.reject(
          !known.contains(items.get(i).workUnit()),
          "items[" + i + "].workUnit",
          "Satuan kerja ini bukan bagian dari pemerintah daerah itu. Pilih dari daftar.",
          "This work unit does not belong to that government. Choose from the list.");
    }
    errors.throwIfAny();
  }

  private static void check(FieldErrors errors, String prefix, NewPlanItem item) {
    errors
        .reject(
            item.rupCode().isBlank() || item.rupCode().length() > PlanCells.LONGEST_CODE,
            prefix + "rupCode",
            "Kode RUP belum diisi.",
            "The plan code (RUP) is missing.")
        .reject(
            item.name().isBlank() || item.name().length() > PlanCells.LONGEST_NAME,
            prefix + "name",
            "Nama paket belum diisi.",
            "The package name is missing.")
        .reject(
            item.fiscalYear() < PlanCells.FIRST_YEAR || item.fiscalYear() > PlanCells.LAST_YEAR,
            prefix + "fiscalYear",
            "Tahun anggaran harus 2018 atau sesudahnya.",
            "The fiscal year must be 2018 or later.")
        .reject(
            item.budgetAccount().length() > PlanCells.LONGEST_ACCOUNT,
            prefix + "budgetAccount",
            "Kode rekening paling panjang 80 huruf.",
            "The budget account may have at most 80 characters.")
        .reject(
            !item.ceiling().isPositive() || item.ceiling().isMoreThan(PlanCells.HIGHEST_CEILING),
            prefix + "ceiling",
            "Pagu harus dari Rp1 sampai Rp1.000.000.000.000.000.",
            "The ceiling must be Rp1 to Rp1,000,000,000,000,000.");
  }

  /**
   * Plan items of a work unit, for those who work there, the tenant's procurement unit and its
   * auditors.
   */
  public Page<PlanItem> list(
      Actor actor,
      TenantId tenant,
      @Nullable WorkUnitId workUnit,
      @Nullable Integer fiscalYear,
      PageRequest page) {
    requireReader(actor, tenant, workUnit);
    return storage.read(
        unit -> unit.store(PlanItemStore.class).list(tenant, workUnit, fiscalYear, page));
  }

  private static void requireReader(Actor actor, TenantId tenant, @Nullable WorkUnitId workUnit) {
    boolean ofTenant =
        actor.holds(Role.PROVINCIAL_ADMIN)
            || actor.holds(Role.PROCUREMENT_UNIT, tenant)
            || actor.holds(Role.AUDITOR, tenant);
    boolean ofWorkUnit =
        workUnit != null
            && actor.appointments().stream()
                .anyMatch(a -> tenant.equals(a.tenant()) && workUnit.equals(a.workUnit()));
    actor.require(ofTenant || ofWorkUnit, "pejabat satuan kerja itu", "officers of that work unit");
  }
}
