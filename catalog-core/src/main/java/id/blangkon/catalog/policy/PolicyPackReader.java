package id.blangkon.catalog.policy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the CSV tables of a pack. */
final class PolicyPackReader {

  private static final String PACK = "pack";

  /**
   * The fixed tables with their columns; a column beyond these is refused, since it would change
   * nothing.
   */
  private static final Map<String, Set<String>> COLUMNS =
      Map.of(
          PACK,
          Set.of("id", "version", "title"),
          "rules",
          dated("code", "severity", "message_id", "message_en", "remedy_id", "remedy_en"),
          "channel_ceilings",
          dated("category", "ceiling", "rule"),
          "vat_rates",
          dated("numerator", "denominator", "tax_rounding", "base_rounding"),
          "timers",
          dated("code", "working_days"),
          "holidays",
          Set.of("date", "name", "source", "review_state"),
          "states",
          Set.of("state", "timer", "when_due", "waits_for"),
          "lifecycle",
          Set.of("from", "action", "roles", "all_roles", "to", "judged", "fields"));

  private PolicyPackReader() {}

  private static Set<String> dated(String... own) {
    Set<String> columns = new HashSet<>(Set.of(own));
    columns.addAll(
        Set.of("effective_from", "effective_to", "legal_basis", "source", "review_state"));
    return columns;
  }

  static PolicyPack national() {
    Map<String, PolicyTable> tables = new HashMap<>();
    for (String name : COLUMNS.keySet()) {
      InputStream stream = PolicyPackReader.class.getResourceAsStream("national/" + name + ".csv");
      if (stream == null) {
        throw new PolicyPackException("national", "the table " + name + ".csv is missing");
      }
      try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        tables.put(name, read(name, "national/" + name + ".csv", reader));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return pack(tables);
  }

  static PolicyPack load(Path folder) {
    if (!Files.isRegularFile(folder.resolve(PACK + ".csv"))) {
      throw new PolicyPackException(
          folder.toString(),
          "is not a policy pack: it has no pack.csv with the columns id, version and title");
    }
    Map<String, PolicyTable> tables = new HashMap<>();
    PolicyPack national = national();
    for (String name : COLUMNS.keySet()) {
      Path file = folder.resolve(name + ".csv");
      if (Files.isRegularFile(file)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          tables.put(name, read(name, file.getFileName().toString(), reader));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      } else {
        tables.put(name, national.table(name));
      }
    }
    return pack(tables);
  }

  private static PolicyPack pack(Map<String, PolicyTable> tables) {
    List<PolicyRow> rows = tables.getOrDefault(PACK, new PolicyTable(PACK, List.of())).rows();
    if (rows.size() != 1) {
      throw new PolicyPackException(PACK + ".csv", "must have exactly one row");
    }
    PolicyRow row = rows.get(0);
    return new PolicyPack(row.text("id") + " " + row.text("version"), tables);
  }

  private static PolicyTable read(String name, String file, Reader reader) throws IOException {
    Set<String> columns = COLUMNS.getOrDefault(name, Set.of());
    List<PolicyRow> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
      for (NamedCsvRecord row : csv) {
        String place = file + " line " + row.getStartingLineNumber();
        for (String column : row.getHeader()) {
          if (!columns.contains(column)) {
            throw new PolicyPackException(
                file,
                "column “"
                    + column
                    + "” is not known; the columns are "
                    + columns.stream().sorted().toList());
          }
        }
        Map<String, String> texts = new HashMap<>();
        row.getFieldsAsMap().forEach((column, text) -> texts.put(column, text.strip()));
        rows.add(new PolicyRow(place, texts));
      }
    }
    return new PolicyTable(name, rows);
  }
}
