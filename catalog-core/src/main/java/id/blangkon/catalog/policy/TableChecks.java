package id.blangkon.catalog.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be wrong with a table, found when the pack is read and not when the first order needs
 * the row.
 */
final class TableChecks {

  private TableChecks() {}

  /** Every cell, and that of rows about the same thing only one is in force. */
  static void ofLayer(TableFormat format, PolicyTable table, String file) {
    // Without rows nothing would be refused any more, and an empty file is easily made by mistake.
    if (table.rows().isEmpty() && !format.mayBeEmpty()) {
      throw new PolicyPackException(
          file,
          "tidak berisi baris; hapus berkas ini bila ketentuan yang biasa tetap berlaku",
          "has no rows; leave the file out to keep the usual ones");
    }
    for (PolicyRow row : table.rows()) {
      format.cells().forEach((column, cell) -> cell.check(row, column));
      LocalDate last = row.period().to();
      if (last != null && last.isBefore(row.period().from())) {
        throw row.wrong(
            PolicyRow.TO,
            "lebih awal daripada " + PolicyRow.FROM + "; tukarlah kedua tanggal itu",
            "lies before " + PolicyRow.FROM + "; exchange the two dates");
      }
    }
    if (format.isDated() || !format.keys().isEmpty()) {
      refuseOverlaps(format, table);
    }
  }

  private static void refuseOverlaps(TableFormat format, PolicyTable table) {
    Map<List<String>, List<PolicyRow>> byKey = new HashMap<>();
    for (PolicyRow row : table.rows()) {
      List<PolicyRow> same = byKey.computeIfAbsent(format.key(row), key -> new ArrayList<>());
      for (PolicyRow earlier : same) {
        if (earlier.period().overlaps(row.period())) {
          throw overlap(format, earlier, row);
        }
      }
      same.add(row);
    }
  }

  private static PolicyPackException overlap(TableFormat format, PolicyRow one, PolicyRow other) {
    if (!format.isDated()) {
      return other.wrong(
          "mengulang baris " + one.line() + " (" + about(format, other) + "); hapus salah satunya",
          "repeats line " + one.line() + " (" + about(format, other) + "); remove one of them");
    }
    return other.wrong(
        "berlaku pada hari yang sama dengan baris "
            + one.line()
            + " untuk hal yang sama ("
            + about(format, other)
            + "); akhiri yang satu sehari sebelum yang lain mulai, atau hapus salah satunya",
        "is in force on the same days as line "
            + one.line()
            + " about the same thing ("
            + about(format, other)
            + "); end one the day before the other begins, or remove one of them");
  }

  private static String about(TableFormat format, PolicyRow row) {
    List<String> cells = new ArrayList<>();
    for (String column : format.keys()) {
      String text = row.optional(column);
      if (text != null) {
        cells.add(column + " " + text);
      }
    }
    return cells.isEmpty() ? format.name() : String.join(", ", cells);
  }

  /** That no rule ends and begins again later: on the days between, nothing would apply. */
  static void ofAllLayers(TableFormat format, PolicyTable table) {
    if (!format.isDated() || format.mayPause()) {
      return;
    }
    Map<List<String>, List<PolicyRow>> byKey = new HashMap<>();
    for (PolicyRow row : table.rows()) {
      byKey.computeIfAbsent(format.overridingKey(row), key -> new ArrayList<>()).add(row);
    }
    byKey.values().forEach(rows -> refuseGaps(format, rows));
  }

  private static void refuseGaps(TableFormat format, List<PolicyRow> rows) {
    rows.sort(Comparator.comparing(row -> row.period().from()));
    LocalDate covered = LocalDate.MIN;
    for (PolicyRow row : rows) {
      LocalDate from = row.period().from();
      if (!covered.equals(LocalDate.MIN) && from.isAfter(covered.plusDays(1))) {
        LocalDate first = covered.plusDays(1);
        LocalDate last = from.minusDays(1);
        throw row.wrong(
            "mulai berlaku "
                + from
                + ", tetapi baris sebelumnya tentang hal yang sama ("
                + about(format, row)
                + ") berakhir "
                + covered
                + "; dari "
                + first
                + " sampai "
                + last
                + " tidak ada ketentuan. Perbaiki tanggalnya atau tambahkan baris untuk masa itu",
            "begins on "
                + from
                + ", but the row before it about the same thing ("
                + about(format, row)
                + ") ends on "
                + covered
                + "; from "
                + first
                + " to "
                + last
                + " nothing applies. Mend the dates or add a row for that time");
      }
      LocalDate to = row.period().to();
      if (to == null) {
        return;
      }
      if (to.isAfter(covered)) {
        covered = to;
      }
    }
  }
}
