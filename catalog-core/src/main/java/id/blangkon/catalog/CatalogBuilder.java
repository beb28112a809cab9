package id.blangkon.catalog;

import id.blangkon.catalog.access.AccountStore;
import id.blangkon.catalog.access.PersonStore;
import id.blangkon.catalog.agency.AgencyStore;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.journal.CommandRetention;
import id.blangkon.catalog.journal.CommandStore;
import id.blangkon.catalog.journal.DueTask;
import id.blangkon.catalog.journal.Follower;
import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.Worker;
import id.blangkon.catalog.journal.ledger.LogFollower;
import id.blangkon.catalog.journal.ledger.LogStore;
import id.blangkon.catalog.journal.ledger.PublicLog;
import id.blangkon.catalog.journal.ledger.SigningNode;
import id.blangkon.catalog.ocds.ReleaseFollower;
import id.blangkon.catalog.ocds.ReleaseStore;
import id.blangkon.catalog.order.OrderJudge;
import id.blangkon.catalog.order.OrderStore;
import id.blangkon.catalog.order.RegionalRules;
import id.blangkon.catalog.plan.PlanItemStore;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.procurement.ProcurementRules;
import id.blangkon.catalog.product.Categories;
import id.blangkon.catalog.product.CategoryStore;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.product.Units;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.region.Regions;
import id.blangkon.catalog.search.ProductDocumentSource;
import id.blangkon.catalog.search.ProductSearch;
import id.blangkon.catalog.search.lucene.LuceneProductSearch;
import id.blangkon.catalog.storage.IdGenerator;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.TimeOrderedIds;
import id.blangkon.catalog.supplier.ScaleStore;
import id.blangkon.catalog.supplier.SupplierStore;
import id.blangkon.catalog.tax.TaxRules;
import id.blangkon.catalog.tax.VatTable;
import id.blangkon.catalog.tenant.TenantStore;
import id.blangkon.catalog.tenant.WorkingCalendar;
import id.blangkon.catalog.transparency.CountedOrderStore;
import id.blangkon.catalog.transparency.FigureFollower;
import id.blangkon.catalog.transparency.PublicOrderFollower;
import id.blangkon.catalog.transparency.PublicOrderStore;
import id.blangkon.catalog.transparency.StatisticsStore;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Puts a catalogue together. */
public final class CatalogBuilder {

  private static final List<Class<?>> PORTS =
      List.of(
          PersonStore.class,
          TenantStore.class,
          AgencyStore.class,
          SupplierStore.class,
          ScaleStore.class,
          CategoryStore.class,
          ProductStore.class,
          ProductDocumentSource.class,
          PlanItemStore.class,
          OrderStore.class,
          CommandStore.class,
          JournalInbox.class,
          JournalStore.class,
          PublicOrderStore.class,
          CountedOrderStore.class,
          StatisticsStore.class,
          ReleaseStore.class,
          LogStore.class);

  private static final int EXPIRED_AT_ONCE = 100;
  private static final int PRICED_AT_ONCE = 200;

  private @Nullable Storage storage;
  private InstantSource clock = InstantSource.system();
  private @Nullable IdGenerator ids;
  private ZoneId zone = ZoneId.of("Asia/Jakarta");
  private RegionCode province = RegionCode.of("33");
  private PolicyPack pack = PolicyPack.national();
  private final Map<RegionCode, PolicyPack> regionalPacks = new HashMap<>();
  private @Nullable ProductSearch search;
  private String ocidPrefix = "ocds-000000";
  private final List<Follower> followers = new ArrayList<>();
  private @Nullable Path logKey;
  private String logName = "blangkon/log";

  CatalogBuilder() {}

  /** Where everything is kept; it must offer every store port of the core. */
  public CatalogBuilder storage(Storage newStorage) {
    this.storage = newStorage;
    return this;
  }

  /**
   * The clock; the system's by default. Instants are cut to microseconds here, as databases keep
   * them.
   */
  public CatalogBuilder clock(InstantSource newClock) {
    this.clock = newClock;
    return this;
  }

  /** The maker of ids; time-ordered and unpredictable by default. */
  public CatalogBuilder ids(IdGenerator newIds) {
    this.ids = newIds;
    return this;
  }

  /**
   * The zone in which days, months and years of figures and deadlines begin; Asia/Jakarta by
   * default.
   */
  public CatalogBuilder zone(ZoneId newZone) {
    this.zone = newZone;
    return this;
  }

  /** The province of the installation; Central Java (33) by default. */
  public CatalogBuilder province(RegionCode newProvince) {
    this.province = newProvince;
    return this;
  }

  /**
   * The policy pack that judges orders; the national one by default. Each layer over the national
   * one must bring examples; they are run when the catalogue is built.
   */
  public CatalogBuilder policyPack(PolicyPack newPack) {
    this.pack = newPack;
    return this;
  }

  /**
   * The pack that judges orders of one region's government, in place of that of all: usually a
   * further layer over it.
   *
   * @param region of a province, a regency or a city whose government buys
   * @throws IllegalArgumentException when the pack is for another region, or has a lifecycle of its
   *     own, which all governments of an installation share
   */
  public CatalogBuilder regionalPack(RegionCode region, PolicyPack newPack) {
    RegionCode of = newPack.region();
    if (of != null && !of.equals(region)) {
      throw new IllegalArgumentException("the pack " + newPack.id() + " is for " + of);
    }
    regionalPacks.put(region, newPack);
    return this;
  }

  /**
   * Refuses a pack of which a layer brings no examples, or some that come out otherwise. The tests
   * of this library run those of the national layer.
   */
  private static void check(PolicyPack checked) {
    PolicyPack farther = checked.farther();
    if (farther == null) {
      return;
    }
    check(farther);
    Bilingual refusal = PackCheck.of(checked).refusal();
    if (refusal != null) {
      throw checked.table("examples").wrong(refusal.indonesian(), refusal.english());
    }
  }

  private RegionalRules regional(PolicyPack regional) {
    check(regional);
    for (String shared : List.of("lifecycle", "states")) {
      if (regional.table(shared).rows().stream()
          .anyMatch(row -> !pack.layers().contains(row.layer()))) {
        throw regional
            .table(shared)
            .wrong(
                "tidak boleh diganti untuk satu daerah; alur pesanan satu untuk seluruh instalasi",
                "cannot be replaced for one region; an installation has one lifecycle of orders");
      }
    }
    ProcurementRules procurement = new ProcurementRules(regional);
    WorkingCalendar calendar = new WorkingCalendar(zone, regional);
    return new RegionalRules(
        regional,
        new TaxRules(regional),
        new OrderJudge(regional, procurement, calendar),
        calendar);
  }

  /**
   * The search index; one in memory by default. One that {@linkplain ProductSearch#needsRebuild
   * asks for it} is built from storage, here and whenever the worker finds it damaged.
   */
  public CatalogBuilder search(ProductSearch newSearch) {
    this.search = newSearch;
    return this;
  }

  /** The registered prefix of open contracting ids. */
  public CatalogBuilder ocidPrefix(String newPrefix) {
    this.ocidPrefix = newPrefix;
    return this;
  }

  /**
   * Lets this node sign the public log; without a key it grows the log and does not sign it. Of
   * several nodes one signs.
   *
   * @param keyFile made, for its owner alone, when it is missing and the log was never signed. What
   *     was signed last is kept beside it. Both belong outside the database and its copies
   * @param name of a key that is made, without spaces: best the address of the log without its
   *     scheme
   */
  public CatalogBuilder logKey(Path keyFile, String name) {
    this.logKey = keyFile;
    this.logName = name;
    return this;
  }

  /** A follower of the host's own, run by the worker after those of the catalogue. */
  public CatalogBuilder follower(Follower follower) {
    followers.add(follower);
    return this;
  }

  /**
   * The catalogue.
   *
   * @throws IllegalStateException when there is no storage or it lacks a port
   * @throws id.blangkon.catalog.policy.PolicyPackException when a layer of a policy pack has no
   *     examples, or one comes out otherwise than it says
   */
  public Catalog build() {
    Storage given = storage;
    if (given == null) {
      throw new IllegalStateException("say where the catalogue is kept: builder.storage(…)");
    }
    List<String> missing =
        PORTS.stream().filter(port -> !given.offers(port)).map(Class::getName).toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException("the storage lacks the ports " + missing);
    }
    check(pack);
    Map<RegionCode, RegionalRules> regional = new HashMap<>();
    regionalPacks.forEach((region, regionalPack) -> regional.put(region, regional(regionalPack)));
    InstantSource source = clock;
    InstantSource microseconds = () -> source.instant().truncatedTo(ChronoUnit.MICROS);
    ProductSearch index = search == null ? LuceneProductSearch.inMemory() : search;
    IndexRepair repair = new IndexRepair(index, given);
    repair.runDue();
    WorkingCalendar calendar = new WorkingCalendar(zone, pack);
    ProcurementRules procurement = new ProcurementRules(pack);
    CatalogSettings settings =
        new CatalogSettings(
            microseconds,
            ids == null ? new TimeOrderedIds(microseconds, new SecureRandom()) : ids,
            calendar,
            Regions.load(),
            province,
            new Categories(given),
            Units.load(),
            pack,
            new VatTable(pack),
            new TaxRules(pack),
            procurement,
            new OrderJudge(pack, procurement, calendar),
            Map.copyOf(regional),
            ocidPrefix);
    SigningNode signer = logKey == null ? null : new SigningNode(given, logKey, logName);
    Runnable grown = signer == null ? () -> {} : signer::runDue;
    List<Follower> all =
        new ArrayList<>(
            List.of(
                index,
                new PublicOrderFollower(),
                new FigureFollower(zone, settings.categories().tree()),
                new ReleaseFollower(),
                new LogFollower(grown)));
    all.addAll(followers);
    UseCases due = UseCaseSet.over(given, settings, (unit, products) -> {});
    List<DueTask> tasks = new ArrayList<>();
    tasks.add(repair);
    tasks.add(task("order deadlines", () -> due.orders().expireDue(EXPIRED_AT_ONCE)));
    tasks.add(task("net prices", () -> due.products().priceAnew(PRICED_AT_ONCE)));
    tasks.add(new CommandRetention(given, microseconds));
    // A host with a sign-in of its own need not keep accounts.
    if (given.offers(AccountStore.class)) {
      tasks.add(new SessionRetention(given, microseconds));
    }
    if (signer != null) {
      tasks.add(signer);
    }
    Worker worker = new Worker(given, microseconds, all, tasks);
    return new Catalog(given, settings, index, worker, new PublicLog(given, signer));
  }

  private static DueTask task(String name, IntSupplier work) {
    return new DueTask() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public int runDue() {
        return work.getAsInt();
      }
    };
  }
}
