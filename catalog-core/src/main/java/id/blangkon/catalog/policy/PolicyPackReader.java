package id.blangkon.catalog.policy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the CSV tables of a pack as spreadsheets write them: separated by commas, or by semicolons
 * as in Indonesia, with or without a byte order mark.
 */
final class PolicyPackReader {

  /** Examples stand beside the tables and are no table of rules. */
  private static final String EXAMPLES = "examples";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private PolicyPackReader() {}

  static PolicyPack national() {
    Map<String, PolicyTable> tables = new HashMap<>();
    for (String name : PolicyTables.names()) {
      String file = "national/" + name + ".csv";
      try (InputStream stream = PolicyPackReader.class.getResourceAsStream(file)) {
        if (stream == null) {
          throw new PolicyPackException("national", "the table " + name + ".csv is missing");
        }
        tables.put(name, read(name, file, stream.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return pack(tables);
  }

  static PolicyPack load(Path folder) {
    if (!Files.isRegularFile(folder.resolve(PolicyTables.PACK + ".csv"))) {
      throw new PolicyPackException(
          folder.toString(),
          "is not a policy pack: it has no pack.csv with the columns id, version and title");
    }
    refuseUnknownFiles(folder);
    Map<String, PolicyTable> tables = new HashMap<>();
    PolicyPack national = national();
    for (String name : PolicyTables.names()) {
      Path file = folder.resolve(name + ".csv");
      if (Files.isRegularFile(file)) {
        try {
          tables.put(name, read(name, name + ".csv", Files.readAllBytes(file)));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      } else if (name.equals(PolicyTables.TAX_EXAMPLES)) {
        tables.put(name, new PolicyTable(name, List.of()));
      } else {
        tables.put(name, national.table(name));
      }
    }
    return pack(tables);
  }

  /** A table under a wrong name would change nothing, and nobody would see that. */
  private static void refuseUnknownFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".csv")) {
          String table = name.substring(0, name.length() - ".csv".length());
          if (!PolicyTables.names().contains(table) && !table.equals(EXAMPLES)) {
            throw new PolicyPackException(
                name,
                "is no table of a pack; the tables are "
                    + PolicyTables.names().stream().sorted().toList());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PolicyPack pack(Map<String, PolicyTable> tables) {
    List<PolicyRow> rows = table(tables, PolicyTables.PACK).rows();
    if (rows.size() != 1) {
      throw new PolicyPackException(PolicyTables.PACK + ".csv", "must have exactly one row");
    }
    PolicyTables.checkTogether(
        table(tables, PolicyTables.RULES), table(tables, PolicyTables.CEILINGS));
    PolicyRow row = rows.get(0);
    return new PolicyPack(row.text("id") + " " + row.text("version"), tables);
  }

  private static PolicyTable table(Map<String, PolicyTable> tables, String name) {
    return tables.getOrDefault(name, new PolicyTable(name, List.of()));
  }

  private static PolicyTable read(String name, String file, byte[] bytes) {
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
          header = header(name, file, row);
        } else if (!row.getFields().stream().allMatch(String::isBlank)) {
          rows.add(row(file, header, row));
        }
      }
    } catch (CsvParseException e) {
      throw wrong(
          file, "cannot be read as a table; look for a quotation mark that is not closed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PolicyTable table = new PolicyTable(name, rows);
    PolicyTables.check(table, file);
    return table;
  }

  private static String text(String file, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw wrong(file, "is not written in UTF-8; save it as “CSV UTF-8”", e);
    }
  }

  private static char separator(String text) {
    String firstLine = text.lines().findFirst().orElse("");
    return firstLine.contains(";") && !firstLine.contains(",") ? ';' : ',';
  }

  private static List<String> header(String table, String file, CsvRecord row) {
    List<String> header = row.getFields().stream().map(String::strip).toList();
    for (String column : header) {
      if (!PolicyTables.columns(table).contains(column)) {
        throw new PolicyPackException(
            file,
            "column “"
                + column
                + "” is not known; the columns are "
                + List.copyOf(PolicyTables.columns(table)));
      }
    }
    if (new HashSet<>(header).size() < header.size()) {
      throw new PolicyPackException(file, "has a column twice; keep one of them");
    }
    return header;
  }

  private static PolicyRow row(String file, List<String> header, CsvRecord row) {
    String place = file + " line " + row.getStartingLineNumber();
    if (row.getFieldCount() != header.size()) {
      throw new PolicyPackException(
          place,
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
    return new PolicyRow(place, texts);
  }

  private static PolicyPackException wrong(String file, String problem, @Nullable Exception cause) {
    PolicyPackException wrong = new PolicyPackException(file, problem);
    wrong.initCause(cause);
    return wrong;
  }
}
