package id.blangkon.catalog.policy;

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
import java.util.Map;

/**
 * Reads a CSV table as spreadsheets write them: separated by commas, or by semicolons as in
 * Indonesia, with or without a byte order mark.
 */
final class TableReader {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TableReader() {}

  static PolicyTable read(TableFormat format, String layer, String file, byte[] bytes) {
    String text = text(file, bytes);
    List<PolicyRow> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      List<String> header = null;
      for (CsvRecord row : csv) {
        if (header == null) {
          header = header(format, file, row);
        } else if (!row.getFields().stream().allMatch(String::isBlank)) {
          rows.add(row(layer, file, header, row));
        }
      }
    } catch (CsvParseException e) {
      throw wrong(
          file,
          "tidak terbaca sebagai tabel; periksa tanda kutip yang tidak ditutup",
          "cannot be read as a table; look for a quotation mark that is not closed",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PolicyTable table = new PolicyTable(format.name(), rows);
    TableChecks.ofLayer(format, table, file);
    return table;
  }

  private static String text(String file, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw wrong(
          file,
          "tidak ditulis dalam UTF-8; simpan sebagai “CSV UTF-8”",
          "is not written in UTF-8; save it as “CSV UTF-8”",
          e);
    }
  }

  private static char separator(String text) {
    String firstLine = text.lines().findFirst().orElse("");
    return firstLine.contains(";") && !firstLine.contains(",") ? ';' : ',';
  }

  private static List<String> header(TableFormat format, String file, CsvRecord row) {
    List<String> header = row.getFields().stream().map(String::strip).toList();
    List<String> known = List.copyOf(format.cells().keySet());
    for (String column : header) {
      if (!known.contains(column)) {
        throw new PolicyPackException(
            file,
            "kolom “" + column + "” tidak dikenal; kolomnya adalah " + known,
            "column “" + column + "” is not known; the columns are " + known);
      }
    }
    if (new HashSet<>(header).size() < header.size()) {
      throw new PolicyPackException(
          file,
          "memuat satu kolom dua kali; pertahankan salah satunya",
          "has a column twice; keep one of them");
    }
    return header;
  }

  private static PolicyRow row(String layer, String file, List<String> header, CsvRecord row) {
    long line = row.getStartingLineNumber();
    if (row.getFieldCount() != header.size()) {
      throw new PolicyPackException(
          file,
          line,
          "berisi "
              + row.getFieldCount()
              + " sel sedangkan judul kolomnya "
              + header.size()
              + "; beri tanda kutip pada teks yang memuat koma",
          "has "
              + row.getFieldCount()
              + " cells and the header "
              + header.size()
              + "; put a text that has commas in quotation marks");
    }
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      texts.put(header.get(i), row.getField(i).strip());
    }
    return new PolicyRow(layer, file, line, texts);
  }

  private static PolicyPackException wrong(
      String file, String indonesian, String english, Exception cause) {
    PolicyPackException wrong = new PolicyPackException(file, indonesian, english);
    wrong.initCause(cause);
    return wrong;
  }
}
