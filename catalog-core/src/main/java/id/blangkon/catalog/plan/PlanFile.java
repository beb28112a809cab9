package id.blangkon.catalog.plan;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a file of plan items in the field names of the national plan (RUP), as spreadsheets write
 * it: separated by commas, or by semicolons as in Indonesia, with or without a byte order mark.
 *
 * @param lines those whose cells all have their form
 * @param otherColumns that were not read
 */
record PlanFile(List<PlanLine> lines, List<String> otherColumns) {

  /** What one file may hold; a government's plan of a year is a few thousand lines. */
  static final int MOST_LINES = 20_000;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final List<String> REQUIRED =
      List.of(
          PlanCells.CODE,
          PlanCells.NAME,
          PlanCells.CEILING,
          PlanCells.WORK_UNIT,
          PlanCells.YEAR,
          PlanCells.ANNOUNCED,
          PlanCells.ACTIVE);

  static PlanFile read(byte[] bytes, LineProblems problems) {
    List<PlanLine> lines = new ArrayList<>();
    List<String> header = null;
    long count = 0;
    try {
      String text = text(bytes);
      try (CsvReader<CsvRecord> csv =
          CsvReader.builder()
              .fieldSeparator(separator(text))
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(text)) {
        for (CsvRecord row : csv) {
          if (header == null) {
            header = header(row);
            if (!isComplete(header, problems)) {
              return new PlanFile(List.of(), List.of());
            }
          } else if (!row.getFields().stream().allMatch(String::isBlank)) {
            if (++count > MOST_LINES) {
              problems.add(tooLong(row.getStartingLineNumber()));
              break;
            }
            read(row, header, problems, lines);
          }
        }
      }
    } catch (CharacterCodingException e) {
      problems.add(
          PlanLineProblem.of(
              1,
              "",
              "Berkas tidak ditulis dalam UTF-8.",
              "The file is not written in UTF-8.",
              "Simpan sebagai “CSV UTF-8” dari lembar kerja Anda.",
              "Save it as “CSV UTF-8” from your spreadsheet."));
    } catch (CsvParseException e) {
      problems.add(
          PlanLineProblem.of(
              1,
              "",
              "Berkas tidak terbaca sebagai tabel.",
              "The file cannot be read as a table.",
              "Periksa tanda kutip yang tidak ditutup, lalu simpan lagi sebagai CSV.",
              "Look for a quotation mark that is not closed, then save it as CSV again."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (count == 0 && problems.count() == 0) {
      problems.add(
          PlanLineProblem.of(
              1,
              "",
              "Berkas tidak memuat satu paket pun.",
              "The file holds no plan item.",
              "Isi satu paket RUP setiap baris di bawah judul kolom.",
              "Put one plan item (RUP) into each line below the header."));
    }
    Set<String> known = Set.copyOf(PlanCells.READ);
    return new PlanFile(
        lines,
        header == null
            ? List.of()
            : header.stream().filter(name -> !known.contains(name) && !name.isEmpty()).toList());
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static char separator(String text) {
    String firstLine = text.lines().findFirst().orElse("");
    return firstLine.contains(";") && !firstLine.contains(",") ? ';' : ',';
  }

  private static List<String> header(CsvRecord row) {
    return row.getFields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
  }

  private static boolean isComplete(List<String> header, LineProblems problems) {
    for (String name : REQUIRED) {
      if (!header.contains(name)) {
        problems.add(
            PlanLineProblem.of(
                1,
                name,
                "Kolom “" + name + "” tidak ada.",
                "The column “" + name + "” is missing.",
                "Tambahkan kolom itu dengan nama yang sama persis di baris judul.",
                "Add that column to the header, with exactly that name."));
      }
    }
    Set<String> seen = new HashSet<>();
    for (String name : header) {
      if (!name.isEmpty() && !seen.add(name)) {
        problems.add(
            PlanLineProblem.of(
                1,
                name,
                "Kolom “" + name + "” ada dua kali.",
                "The column “" + name + "” is there twice.",
                "Pertahankan salah satunya.",
                "Keep one of them."));
      }
    }
    return problems.count() == 0;
  }

  private static void read(
      CsvRecord row, List<String> header, LineProblems problems, List<PlanLine> lines) {
    long line = row.getStartingLineNumber();
    if (row.getFieldCount() != header.size()) {
      problems.add(
          PlanLineProblem.of(
              line,
              "",
              "Baris ini berisi "
                  + row.getFieldCount()
                  + " sel, sedangkan judulnya "
                  + header.size()
                  + ".",
              "This line has "
                  + row.getFieldCount()
                  + " cells and the header "
                  + header.size()
                  + ".",
              "Beri tanda kutip pada teks yang memuat pemisah kolom.",
              "Put a text that has the separator of columns into quotation marks."));
      return;
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), row.getField(i).strip());
    }
    new PlanCells(line, cells, problems).read().ifPresent(lines::add);
  }

  private static PlanLineProblem tooLong(long line) {
    return PlanLineProblem.of(
        line,
        "",
        "Berkas memuat lebih dari 20.000 paket.",
        "The file holds more than 20,000 plan items.",
        "Bagi menjadi beberapa berkas, misalnya satu setiap perangkat daerah.",
        "Divide it into several files, such as one for each agency.");
  }
}
