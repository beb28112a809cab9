package id.blangkon.catalog.plan;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.agency.AgencyStore;
import id.blangkon.catalog.agency.WorkUnit;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.storage.IdGenerator;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The procurement plan items of tenants. */
public final class Plans {

  private static final Rupiah HIGHEST_CEILING = Rupiah.of(1_000_000_000_000_000L);

  private final Storage storage;
  private final InstantSource clock;
  private final IdGenerator ids;
  private final ZoneId zone;

  public Plans(Storage storage, InstantSource clock, IdGenerator ids, ZoneId zone) {
    this.storage = storage;
    this.clock = clock;
    this.ids = ids;
    this.zone = zone;
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
          actor.holds(Role.PROVINCIAL_ADMIN)
              || actor.holds(Role.PROCUREMENT_UNIT, tenant)
              || actor.holds(Role.BUDGET_USER, tenant, item.workUnit()),
          "PA/KPA satuan kerja atau UKPBJ",
          "the work unit's budget user or the procurement unit");
      check(errors, "items[" + i + "].", item);
      made.add(
          new PlanItem(
              PlanItemId.of(ids.next()),
              tenant,
              item.workUnit(),
              item.rupCode().strip(),
              item.name().strip(),
              item.fiscalYear(),
              item.budgetAccount().strip(),
              item.ceiling(),
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
              .appendAll(made.stream().map(item -> announced(actor, item, now)).toList());
          return made.size();
        });
    return made;
  }

  /**
   * Private: of a plan item everybody sees what a public order names, and that is in the order's
   * event.
   */
  private NewEvent announced(Actor actor, PlanItem item, Instant now) {
    return new NewEvent(
        ids.next(),
        "plan.announced",
        now,
        item.tenant().value(),
        item.id().value(),
        1,
        List.of(),
        actor.person().value(),
        null,
        EventBody.builder()
            .put("planItem", item.id().toString())
            .put("tenant", item.tenant().value())
            .put("workUnit", item.workUnit().toString())
            .put("rupCode", item.rupCode())
            .put("name", item.name())
            .put("fiscalYear", (long) item.fiscalYear())
            .put("budgetAccount", item.budgetAccount())
            .put("ceiling", item.ceiling().amount())
            .toCanonicalJson());
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
            item.rupCode().isBlank() || item.rupCode().length() > 30,
            prefix + "rupCode",
            "Kode RUP belum diisi.",
            "The plan code (RUP) is missing.")
        .reject(
            item.name().isBlank() || item.name().length() > 300,
            prefix + "name",
            "Nama paket belum diisi.",
            "The package name is missing.")
        .reject(
            item.fiscalYear() < 2018 || item.fiscalYear() > 2100,
            prefix + "fiscalYear",
            "Tahun anggaran harus 2018 atau sesudahnya.",
            "The fiscal year must be 2018 or later.")
        .reject(
            item.budgetAccount().length() > 80,
            prefix + "budgetAccount",
            "Kode rekening paling panjang 80 huruf.",
            "The budget account may have at most 80 characters.")
        .reject(
            !item.ceiling().isPositive() || item.ceiling().isMoreThan(HIGHEST_CEILING),
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
    boolean ofTenant =
        actor.holds(Role.PROVINCIAL_ADMIN)
            || actor.holds(Role.PROCUREMENT_UNIT, tenant)
            || actor.holds(Role.AUDITOR, tenant);
    boolean ofWorkUnit =
        workUnit != null
            && actor.appointments().stream()
                .anyMatch(a -> tenant.equals(a.tenant()) && workUnit.equals(a.workUnit()));
    actor.require(ofTenant || ofWorkUnit, "pejabat satuan kerja itu", "officers of that work unit");
    return storage.read(
        unit -> unit.store(PlanItemStore.class).list(tenant, workUnit, fiscalYear, page));
  }
}
