package id.blangkon.catalog.plan;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.csv.LineProblem;
import id.blangkon.catalog.csv.LineProblems;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.storage.IdGenerator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a file beside the plan as it is, and finds what does not go together. */
final class PlanMerge {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  private final TenantId tenant;
  private final WorkUnitNames names;
  private final PlanFile file;
  private final LineProblems problems;
  private final IdGenerator ids;

  PlanMerge(
      TenantId tenant, WorkUnitNames names, PlanFile file, LineProblems problems, IdGenerator ids) {
    this.tenant = tenant;
    this.names = names;
    this.file = file;
    this.problems = problems;
    this.ids = ids;
  }

  /**
   * @param known the items of the file's codes that the plan has already
   */
  PlanImport of(List<PlanItem> known) {
    Map<String, PlanItem> byCode =
        known.stream().collect(Collectors.toMap(PlanItem::rupCode, Function.identity()));
    Map<String, Long> lines = new HashMap<>();
    List<PlanImport.Entry> entries = new ArrayList<>();
    for (PlanLine line : file.lines()) {
      Long earlier = lines.putIfAbsent(line.rupCode(), line.line());
      if (earlier == null) {
        entry(line, byCode.get(line.rupCode())).ifPresent(entries::add);
      } else {
        problem(
            line,
            PlanCells.CODE,
            "Kode " + line.rupCode() + " sudah ada di baris " + earlier + ".",
            "The code " + line.rupCode() + " is on line " + earlier + " already.",
            "Pertahankan satu baris untuk setiap kode RUP.",
            "Keep one line for each plan code (RUP).");
      }
    }
    return new PlanImport(entries, problems.first(), problems.count(), file.otherColumns());
  }

  private Optional<PlanImport.Entry> entry(PlanLine line, @Nullable PlanItem before) {
    long soFar = problems.count();
    if (before != null && !names.isPlanned(before.workUnit())) {
      problem(
          line,
          PlanCells.CODE,
          "Paket ini tercatat pada satuan kerja lain.",
          "This plan item is recorded with another work unit.",
          "Periksa kodenya, atau minta UKPBJ mengimpor berkas ini.",
          "Check the code, or ask the procurement unit to import this file.");
      return Optional.empty();
    }
    Optional<WorkUnitId> workUnit = workUnit(line);
    if (before != null) {
      workUnit.ifPresent(id -> compare(line, before, id));
    }
    return workUnit.isEmpty() || problems.count() > soFar
        ? Optional.empty()
        : Optional.of(
            new PlanImport.Entry(line.line(), item(line, before, workUnit.get()), before));
  }

  private Optional<WorkUnitId> workUnit(PlanLine line) {
    WorkUnitNames.Match match = names.find(line.workUnitName());
    if (match.own().size() == 1) {
      return Optional.of(match.own().get(0));
    }
    if (match.own().size() > 1) {
      problem(
          line,
          PlanCells.WORK_UNIT,
          "Ada " + match.own().size() + " satuan kerja bernama “" + line.workUnitName() + "”.",
          "There are " + match.own().size() + " work units “" + line.workUnitName() + "”.",
          "Sertakan perangkat daerahnya, misalnya “" + names.fullName(match.own().get(0)) + "”.",
          "Add the agency, such as “" + names.fullName(match.own().get(0)) + "”.");
    } else if (match.foreign().isEmpty()) {
      problem(
          line,
          PlanCells.WORK_UNIT,
          "Satuan kerja “" + line.workUnitName() + "” tidak dikenal.",
          "The work unit “" + line.workUnitName() + "” is not known.",
          "Tulis seperti tercatat di sini, misalnya “Sekretariat, Dinas Pendidikan”.",
          "Write it as it is recorded here, such as “Sekretariat, Dinas Pendidikan”.");
    } else {
      problem(
          line,
          PlanCells.WORK_UNIT,
          "Anda bukan PA/KPA satuan kerja “" + line.workUnitName() + "”.",
          "You are not the budget user of the work unit “" + line.workUnitName() + "”.",
          "Hapus baris ini, atau minta PA/KPA-nya atau UKPBJ mengimpornya.",
          "Remove this line, or ask its budget user or the procurement unit to import it.");
    }
    return Optional.empty();
  }

  /** What orders have taken of an item already is not to be overtaken. */
  private void compare(PlanLine line, PlanItem before, WorkUnitId workUnit) {
    Rupiah taken = before.taken();
    Rupiah estimate = before.ownerEstimate();
    if (taken.isMoreThan(line.ceiling())) {
      problem(
          line,
          PlanCells.CEILING,
          "Pagu "
              + id(line.ceiling())
              + " di bawah "
              + id(taken)
              + " yang sudah dipesan dan dibayar.",
          "The ceiling "
              + en(line.ceiling())
              + " is below "
              + en(taken)
              + ", already ordered and paid.",
          "Isi pagu paling sedikit "
              + id(taken)
              + ", atau batalkan dulu pesanan yang belum dibayar.",
          "Give a ceiling of at least "
              + en(taken)
              + ", or first cancel orders that are not paid.");
    } else if (estimate != null && estimate.isMoreThan(line.ceiling())) {
      problem(
          line,
          PlanCells.CEILING,
          "Pagu " + id(line.ceiling()) + " di bawah HPS yang tercatat, " + id(estimate) + ".",
          "The ceiling "
              + en(line.ceiling())
              + " is below the owner's estimate, "
              + en(estimate)
              + ".",
          "Minta PPK menurunkan HPS dulu, lalu impor lagi.",
          "Ask the commitment officer to lower the estimate first, then import again.");
    }
    if (taken.isPositive() && !before.workUnit().equals(workUnit)) {
      problem(
          line,
          PlanCells.WORK_UNIT,
          "Paket ini sudah dipakai memesan oleh " + names.fullName(before.workUnit()) + ".",
          "Orders of "
              + names.fullName(before.workUnit())
              + " descend from this plan item already.",
          "Pertahankan satuan kerjanya, atau catat paket lain dengan kode lain.",
          "Keep its work unit, or record another plan item with another code.");
    }
    if (taken.isPositive() && before.fiscalYear() != line.fiscalYear()) {
      problem(
          line,
          PlanCells.YEAR,
          "Paket ini sudah dipakai memesan pada tahun anggaran " + before.fiscalYear() + ".",
          "Orders of the fiscal year "
              + before.fiscalYear()
              + " descend from this plan item already.",
          "Pertahankan tahunnya, atau catat paket lain dengan kode lain.",
          "Keep the year, or record another plan item with another code.");
    }
  }

  private PlanItem item(PlanLine line, @Nullable PlanItem before, WorkUnitId workUnit) {
    String account = line.budgetAccount();
    return new PlanItem(
        before == null ? PlanItemId.of(ids.next()) : before.id(),
        tenant,
        before == null ? 1 : before.version(),
        workUnit,
        line.rupCode(),
        line.name(),
        line.fiscalYear(),
        account != null ? account : before == null ? "" : before.budgetAccount(),
        line.ceiling(),
        before == null ? null : before.ownerEstimate(),
        before == null ? PlanStatements.none() : before.statements(),
        before == null ? Rupiah.ZERO : before.reserved(),
        before == null ? Rupiah.ZERO : before.spent(),
        line.announced(),
        line.active());
  }

  private static String id(Rupiah amount) {
    return amount.in(INDONESIAN);
  }

  private static String en(Rupiah amount) {
    return amount.in(Locale.ENGLISH);
  }

  private void problem(
      PlanLine line,
      String column,
      String reason,
      String englishReason,
      String remedy,
      String englishRemedy) {
    problems.add(LineProblem.of(line.line(), column, reason, englishReason, remedy, englishRemedy));
  }
}
