package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Accounts;
import id.blangkon.catalog.access.PasswordHasher;
import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.Worker;
import id.blangkon.catalog.ocds.ReleaseFollower;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.TimeOrderedIds;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.tenant.InstallationStore;
import id.blangkon.catalog.tenant.TenantStore;
import id.blangkon.catalog.transparency.FigureFollower;
import id.blangkon.catalog.transparency.PublicOrderFollower;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The data of a demonstration: the store of Central Java with governments, suppliers, products and
 * orders since 2021. It is made through the same use cases as real work, and the same scale, seed
 * and anchor make the same data.
 *
 * <p>The search index is not fed: rebuild it from the finished data. The journal is sequenced and
 * the public view is made.
 */
public final class Demonstration {

  /** The caterer in Kota Semarang for which {@link DemonstrationAccount#PENYEDIA} acts. */
  public static final String SUPPLIER = "Dapur Sekar Arum Catering";

  /** What only that caterer sells, beside things that others sell too. */
  public static final String PRODUCT = "Nasi Box Ayam Goreng Kremes Sekar Arum";

  /** The business for which {@link DemonstrationAccount#PENYEDIA_BARU} acts. */
  public static final String NEW_SUPPLIER = "Dapur Ayem Tentrem";

  /** The earliest anchor: before it too little has happened. */
  public static final LocalDate FIRST_ANCHOR = LocalDate.of(2023, 1, 1);

  /** The seed of every demonstration that is asked for without one. */
  public static final long USUAL_SEED = 33;

  /** Commands joined in one transaction: as many as still let progress be seen. */
  private static final int MOST_AT_ONCE = 400;

  private static final int FEWEST_AT_ONCE = 100;
  private static final int STEPS = 60;

  private final DemonstrationScale scale;
  private final long seed;
  private final LocalDate anchor;

  private Demonstration(DemonstrationScale scale, long seed, LocalDate anchor) {
    this.scale = scale;
    this.seed = seed;
    this.anchor = anchor;
  }

  /**
   * A demonstration to be made.
   *
   * @param anchor the day up to which it tells, in the zone Asia/Jakarta: today or earlier, and not
   *     before {@link #FIRST_ANCHOR}
   */
  public static Demonstration plan(DemonstrationScale scale, long seed, LocalDate anchor) {
    if (anchor.isBefore(FIRST_ANCHOR)) {
      throw CatalogException.invalid(
          "anchor",
          "Hari acuan peragaan paling awal " + FIRST_ANCHOR + ".",
          "The earliest anchor of a demonstration is " + FIRST_ANCHOR + ".");
    }
    return new Demonstration(scale, seed, anchor);
  }

  /** What the storage holds, for one who wants to put a demonstration there. */
  public static DemonstrationState state(Storage storage) {
    return storage.read(
        unit -> {
          Optional<DemonstrationMark> mark = mark(unit.store(InstallationStore.class));
          if (mark.isPresent()) {
            return mark.get().complete()
                ? DemonstrationState.COMPLETE
                : DemonstrationState.INCOMPLETE;
          }
          return isEmpty(unit) ? DemonstrationState.EMPTY : DemonstrationState.REAL_DATA;
        });
  }

  /** Every change writes an event, an administrator's account too. */
  private static boolean isEmpty(UnitOfWork unit) {
    JournalStore journal = unit.store(JournalStore.class);
    return unit.store(TenantStore.class).list().isEmpty()
        && !journal.inboxHasEvents()
        && journal.head().isEmpty();
  }

  /** What the demonstration in the storage was made of; empty when there is none. */
  public static Optional<DemonstrationMark> find(Storage storage) {
    return storage.read(unit -> mark(unit.store(InstallationStore.class)));
  }

  private static Optional<DemonstrationMark> mark(InstallationStore store) {
    return DemonstrationMark.read(store.find(DemonstrationMark.NAME));
  }

  /** Whether the storage holds a whole demonstration. */
  public static boolean isComplete(Storage storage) {
    return state(storage) == DemonstrationState.COMPLETE;
  }

  /**
   * Makes the data. The storage stays open.
   *
   * @param hasher for the passwords of {@link DemonstrationAccount}
   * @throws CatalogException with {@link ErrorCode#ALREADY_EXISTS} when the storage holds anything;
   *     {@link #state} says what may be done about it
   */
  public void generate(Storage storage, PasswordHasher hasher, DemonstrationProgress progress) {
    requireEmpty(storage);
    DemonstrationMark mark = new DemonstrationMark(scale.name(), seed, anchor, false);
    save(storage, mark);
    MovableClock clock = new MovableClock(Instant.EPOCH);
    // The catalogue is not closed: that would close the storage.
    Catalog catalog =
        Catalog.builder()
            .storage(storage)
            .clock(clock)
            .ids(new TimeOrderedIds(clock, new Random(seed)))
            .search(new UnfedSearch())
            .build();
    Generation generation = new Generation(scale, seed, anchor, catalog);
    List<Timeline.Entry> entries = generation.plan();
    // Without tasks: a deadline passes when its time has come in the story, at no other moment.
    try (Worker worker =
        new Worker(
            storage,
            clock,
            List.of(
                new PublicOrderFollower(),
                new FigureFollower(catalog.calendar().zone(), catalog.categories().tree()),
                new ReleaseFollower()),
            List.of())) {
      worker.start();
      run(catalog, clock, entries, worker, progress);
      int priced;
      do {
        priced = catalog.products().priceAnew(MOST_AT_ONCE);
      } while (priced > 0);
      addAccounts(catalog, generation.accounts(), hasher);
      worker.runDue();
    }
    save(storage, mark.completed());
    progress.at(Bilingual.of("Selesai", "Done"), entries.size(), entries.size());
  }

  /**
   * Refuses a storage into which no demonstration can be put.
   *
   * @throws CatalogException with {@link ErrorCode#ALREADY_EXISTS} when it holds anything
   */
  public static void requireEmpty(Storage storage) {
    DemonstrationState state = state(storage);
    String indonesian =
        switch (state) {
          case EMPTY -> "";
          case INCOMPLETE ->
              "Pembuatan data peragaan sebelumnya terputus. Hapus basis data itu lalu ulangi.";
          case COMPLETE -> "Data peragaan sudah ada. Pakai data itu, atau pilih direktori lain.";
          case REAL_DATA ->
              "Basis data ini berisi data sungguhan, walau hanya akun admin. Pilih --data lain, atau"
                  + " basis data lain, untuk peragaan.";
        };
    String english =
        switch (state) {
          case EMPTY -> "";
          case INCOMPLETE ->
              "The making of the demonstration was cut short. Delete that database and try again.";
          case COMPLETE ->
              "The demonstration is there already. Use it or choose another directory.";
          case REAL_DATA ->
              "This database holds real data, be it only the account of an administrator. Choose"
                  + " another --data, or another database, for a demonstration.";
        };
    if (state != DemonstrationState.EMPTY) {
      throw CatalogException.of(ErrorCode.ALREADY_EXISTS, indonesian, english);
    }
  }

  private static void save(Storage storage, DemonstrationMark mark) {
    storage.write(
        unit -> {
          unit.store(InstallationStore.class).save(DemonstrationMark.NAME, mark.write());
          return mark;
        });
  }

  private static void run(
      Catalog catalog,
      MovableClock clock,
      List<Timeline.Entry> entries,
      Worker worker,
      DemonstrationProgress progress) {
    int atOnce = Math.max(FEWEST_AT_ONCE, Math.min(MOST_AT_ONCE, entries.size() / STEPS));
    for (int first = 0; first < entries.size(); first += atOnce) {
      int end = Math.min(first + atOnce, entries.size());
      runTogether(catalog, clock, entries.subList(first, end));
      worker.signal();
      progress.at(step(catalog, entries.get(end - 1).at()), end, entries.size());
    }
  }

  /** Joins commands in one transaction. */
  private static void runTogether(
      Catalog catalog, MovableClock clock, List<Timeline.Entry> entries) {
    AtomicBoolean begun = new AtomicBoolean();
    catalog
        .storage()
        .write(
            unit -> {
              if (begun.getAndSet(true)) {
                // What was drawn once is drawn: a second time would tell another story.
                throw new IllegalStateException(
                    "somebody else writes to the database while the demonstration is made");
              }
              var bulk = catalog.in(unit);
              for (Timeline.Entry entry : entries) {
                clock.moveTo(entry.at());
                entry.happening().happen(bulk);
              }
              return entries.size();
            });
  }

  private static Bilingual step(Catalog catalog, Instant at) {
    int year = catalog.calendar().dayOf(at).getYear();
    return Bilingual.of("Tahun " + year, "Year " + year);
  }

  private static void addAccounts(
      Catalog catalog, Map<DemonstrationAccount, PersonId> people, PasswordHasher hasher) {
    Accounts accounts = new Accounts(catalog.storage(), catalog.clock(), catalog.people(), hasher);
    for (DemonstrationAccount account : DemonstrationAccount.values()) {
      PersonId person = people.get(account);
      if (person == null) {
        throw new IllegalStateException("nobody was made for the account " + account.username());
      }
      accounts.add(account.username(), person, DemonstrationAccount.PASSWORD);
    }
  }
}
