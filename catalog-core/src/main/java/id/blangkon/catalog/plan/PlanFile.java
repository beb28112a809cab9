package id.blangkon.catalog.plan;

import id.blangkon.catalog.csv.CsvTable;
import id.blangkon.catalog.csv.LineProblems;
import id.blangkon.catalog.error.Bilingual;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of plan items in the field names of the national plan (RUP).
 *
 * @param lines those whose cells all have their form
 * @param otherColumns that were not read
 */
record PlanFile(List<PlanLine> lines, List<String> otherColumns) {

  /** What one file may hold; a government's plan of a year is a few thousand lines. */
  static final int MOST_LINES = 20_000;

  private static final CsvTable.Form FORM =
      new CsvTable.Form(
          PlanCells.READ,
          List.of(
              PlanCells.CODE,
              PlanCells.NAME,
              PlanCells.CEILING,
              PlanCells.WORK_UNIT,
              PlanCells.YEAR,
              PlanCells.ANNOUNCED,
              PlanCells.ACTIVE),
          MOST_LINES,
          Bilingual.of(
              "Isi satu paket RUP setiap baris di bawah judul kolom.",
              "Put one plan item (RUP) into each line below the header."),
          Bilingual.of("paket", "plan items"));

  static PlanFile read(byte[] bytes, LineProblems problems) {
    CsvTable table = CsvTable.read(bytes, FORM, problems);
    List<PlanLine> lines = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      new PlanCells(row.line(), row.cells(), problems).read().ifPresent(lines::add);
    }
    return new PlanFile(lines, table.otherColumns());
  }
}
