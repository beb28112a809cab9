package id.blangkon.catalog.supplier;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.csv.CsvTable;
import id.blangkon.catalog.csv.LineProblem;
import id.blangkon.catalog.csv.LineProblems;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.journal.Commands;
import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.party.Npwp;
import id.blangkon.catalog.storage.IdGenerator;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Takes in papers about the taxes of many suppliers from a file, all of it or nothing. */
public final class TaxPapers {

  /** What one file may hold. */
  public static final int MOST_LINES = 2_000;

  private static final CsvTable.Form FORM =
      new CsvTable.Form(
          TaxPaperCells.READ,
          TaxPaperCells.REQUIRED,
          MOST_LINES,
          Bilingual.of(
              "Isi satu surat setiap baris di bawah judul kolom.",
              "Put one paper into each line below the header."),
          Bilingual.of("surat", "papers"));

  private final Storage storage;
  private final InstantSource clock;
  private final ZoneId zone;
  private final SupplierEvents events;

  public TaxPapers(Storage storage, InstantSource clock, IdGenerator ids, ZoneId zone) {
    this.storage = storage;
    this.clock = clock;
    this.zone = zone;
    this.events = new SupplierEvents(ids);
  }

  /** What a file brings, changed supplier by supplier. */
  private record Brought(TaxPaperImport told, Map<SupplierId, Change> changes) {}

  private record Change(Supplier supplier, TaxStanding standing) {}

  /**
   * What a file would bring; keeps nothing.
   *
   * @param file CSV in UTF-8 with the columns npwp, jenis, nomor, terdaftar_sejak, berlaku_mulai
   *     and berlaku_sampai
   */
  public TaxPaperImport check(Actor officer, byte[] file) {
    requireVerifier(officer);
    LineProblems problems = new LineProblems();
    CsvTable table = CsvTable.read(file, FORM, problems);
    return storage.read(unit -> bring(unit, officer, table, problems)).told();
  }

  /**
   * Takes in a file, all of it or nothing, once for each command. What a supplier has shown else
   * stays as it is.
   *
   * @return empty when the command was done before
   * @throws CatalogException with {@code INVALID_FIELD} when a line has a problem; the fields are
   *     named such as {@code lines[7].npwp}
   */
  public Optional<TaxPaperImport> importFile(Actor officer, CommandId command, byte[] file) {
    requireVerifier(officer);
    String hash = Commands.hash(List.of("tax-papers", new String(file, StandardCharsets.UTF_8)));
    AtomicReference<@Nullable TaxPaperImport> brought = new AtomicReference<>();
    new Commands(storage, clock)
        .once(
            command,
            hash,
            unit -> {
              TaxPaperImport kept = importFile(unit, officer, file);
              brought.set(kept);
              return Long.toString(kept.changed());
            });
    return Optional.ofNullable(brought.get());
  }

  /** As {@link #importFile(Actor, CommandId, byte[])}, for a caller who never asks twice. */
  public TaxPaperImport importFile(Actor officer, byte[] file) {
    requireVerifier(officer);
    return storage.write(unit -> importFile(unit, officer, file));
  }

  private TaxPaperImport importFile(UnitOfWork unit, Actor officer, byte[] file) {
    LineProblems problems = new LineProblems();
    Brought brought = bring(unit, officer, CsvTable.read(file, FORM, problems), problems);
    problems.refuse();
    SupplierStore store = unit.store(SupplierStore.class);
    Instant now = clock.instant();
    List<NewEvent> told = new ArrayList<>();
    for (Change change : brought.changes().values()) {
      Supplier kept = store.update(change.supplier().withTaxStanding(change.standing()));
      told.add(events.taxed(officer, kept, false, now));
    }
    unit.store(JournalInbox.class).appendAll(told);
    return brought.told();
  }

  private Brought bring(UnitOfWork unit, Actor officer, CsvTable table, LineProblems problems) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    List<TaxPaperLine> lines = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      new TaxPaperCells(row, today, problems).read().ifPresent(lines::add);
    }
    Map<Npwp, Supplier> suppliers =
        unit.store(SupplierStore.class)
            .byTaxIds(lines.stream().map(TaxPaperLine::npwp).distinct().toList());
    List<TaxPaperImport.Entry> entries = new ArrayList<>();
    Map<SupplierId, Change> changes = new LinkedHashMap<>();
    Map<String, Long> seen = new HashMap<>();
    for (TaxPaperLine line : lines) {
      Supplier supplier = suppliers.get(line.npwp());
      if (supplier == null || !mayKeep(officer, supplier)) {
        problems.add(unknown(line));
        continue;
      }
      Long before = seen.putIfAbsent(supplier.id() + " " + line.kind(), line.line());
      if (before != null) {
        problems.add(twice(line, before));
        continue;
      }
      Change known = changes.get(supplier.id());
      TaxStanding standing = known == null ? TaxStanding.of(supplier) : known.standing();
      TaxStanding shown = line.over(standing);
      boolean differs = !shown.equals(standing);
      if (differs) {
        changes.put(supplier.id(), new Change(supplier, shown));
      }
      entries.add(
          new TaxPaperImport.Entry(
              line.line(), supplier, line.kind(), line.number(), line.validUntil(), differs));
    }
    return new Brought(
        new TaxPaperImport(entries, problems.first(), problems.count(), table.otherColumns()),
        changes);
  }

  /** Whether the officer verifies it, does not act for it, and its papers are looked at at all. */
  private static boolean mayKeep(Actor officer, Supplier supplier) {
    return Verifiers.verifies(officer, supplier.homeRegion())
        && !officer.actsFor(supplier.id())
        && Suppliers.WITH_PAPERS.contains(supplier.status());
  }

  /**
   * One text for all who may not be kept: which NPWP is registered elsewhere is nobody's to see.
   */
  private static LineProblem unknown(TaxPaperLine line) {
    return LineProblem.of(
        line.line(),
        TaxPaperCells.NPWP,
        "Tidak ada penyedia dengan NPWP ini yang Anda verifikasi.",
        "There is no supplier with this NPWP that you verify.",
        "Periksa angkanya. Penyedia daerah lain diurus UKPBJ daerahnya; yang ditangguhkan harus"
            + " dipulihkan dahulu.",
        "Check its digits. Suppliers of another region are for its procurement unit; a suspended one"
            + " must be restored first.");
  }

  private static LineProblem twice(TaxPaperLine line, long before) {
    return LineProblem.of(
        line.line(),
        TaxPaperCells.NPWP,
        "Surat sejenis untuk penyedia ini sudah ada di baris " + before + ".",
        "A paper of this kind for this supplier is in line " + before + " already.",
        "Pertahankan yang terbaru.",
        "Keep the newest.");
  }

  private static void requireVerifier(Actor officer) {
    officer.require(
        officer.holds(Role.PROVINCIAL_ADMIN)
            || officer.appointments().stream()
                .anyMatch(held -> held.role() == Role.PROCUREMENT_UNIT),
        "UKPBJ daerah penyedia atau admin provinsi",
        "the procurement unit of the supplier's region or the provincial administrator");
  }
}
