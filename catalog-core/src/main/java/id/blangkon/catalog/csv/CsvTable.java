package id.blangkon.catalog.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.blangkon.catalog.error.Bilingual;
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
 * A file as spreadsheets write it: separated by commas, or by semicolons as in Indonesia, with or
 * without a byte order mark.
 *
 * @param rows those with as many cells as the header
 * @param otherColumns that nobody reads
 */
public record CsvTable(List<Row> rows, List<String> otherColumns) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  public CsvTable {
    rows = List.copyOf(rows);
    otherColumns = List.copyOf(otherColumns);
  }

  /**
   * A line with its cells by the name of their column.
   *
   * @param line as a text editor counts it, the header being line 1
   */
  public record Row(long line, Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }
  }

  /**
   * What a file of a kind holds.
   *
   * @param read the columns that are read
   * @param required those of them that must be there
   * @param mostRows more are refused
   * @param empty what to put into a file that holds nothing
   * @param things what it holds, in the plural
   */
  public record Form(
      List<String> read, List<String> required, int mostRows, Bilingual empty, Bilingual things) {
    public Form {
      read = List.copyOf(read);
      required = List.copyOf(required);
    }
  }

  /** Reads a file; what is wrong in it is added to the problems. */
  public static CsvTable read(byte[] bytes, Form form, LineProblems problems) {
    List<Row> rows = new ArrayList<>();
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
            if (!isComplete(header, form, problems)) {
              return new CsvTable(List.of(), List.of());
            }
          } else if (!row.getFields().stream().allMatch(String::isBlank)) {
            if (++count > form.mostRows()) {
              problems.add(tooLong(row.getStartingLineNumber(), form));
              break;
            }
            read(row, header, problems, rows);
          }
        }
      }
    } catch (CharacterCodingException e) {
      problems.add(
          LineProblem.of(
              1,
              "",
              "Berkas tidak ditulis dalam UTF-8.",
              "The file is not written in UTF-8.",
              "Simpan sebagai “CSV UTF-8” dari lembar kerja Anda.",
              "Save it as “CSV UTF-8” from your spreadsheet."));
    } catch (CsvParseException e) {
      problems.add(
          LineProblem.of(
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
          LineProblem.of(
              1,
              "",
              "Berkas tidak memuat satu baris pun.",
              "The file holds no line.",
              form.empty().indonesian(),
              form.empty().english()));
    }
    Set<String> known = Set.copyOf(form.read());
    return new CsvTable(
        rows,
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

  private static boolean isComplete(List<String> header, Form form, LineProblems problems) {
    for (String name : form.required()) {
      if (!header.contains(name)) {
        problems.add(
            LineProblem.of(
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
            LineProblem.of(
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
      CsvRecord row, List<String> header, LineProblems problems, List<Row> rows) {
    long line = row.getStartingLineNumber();
    if (row.getFieldCount() != header.size()) {
      problems.add(
          LineProblem.of(
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
    rows.add(new Row(line, cells));
  }

  private static LineProblem tooLong(long line, Form form) {
    return LineProblem.of(
        line,
        "",
        String.format(
            Locale.forLanguageTag("id"),
            "Berkas memuat lebih dari %,d %s.",
            form.mostRows(),
            form.things().indonesian()),
        String.format(
            Locale.ENGLISH,
            "The file holds more than %,d %s.",
            form.mostRows(),
            form.things().english()),
        "Bagi menjadi beberapa berkas, misalnya satu setiap perangkat daerah.",
        "Divide it into several files, such as one for each agency.");
  }
}
