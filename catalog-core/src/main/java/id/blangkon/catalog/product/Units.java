package id.blangkon.catalog.product;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units in which goods are sold, with their UN/ECE Recommendation 20 codes. Immutable. */
public final class Units {

  private final Map<String, String> codes;

  private Units(Map<String, String> codes) {
    this.codes = codes;
  }

  /** Reads the units that the library ships. */
  public static Units load() {
    InputStream stream = Units.class.getResourceAsStream("units.csv");
    if (stream == null) {
      throw new IllegalStateException("the library lacks its file units.csv");
    }
    Map<String, String> codes = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : csv) {
        codes.put(row.getField("unit"), row.getField("unece_code"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Units(codes);
  }

  public boolean exists(String unit) {
    return codes.containsKey(unit);
  }

  /** The UN/ECE Recommendation 20 code of a unit; empty for one that is not known. */
  public Optional<String> code(String unit) {
    return Optional.ofNullable(codes.get(unit)).filter(code -> !code.isEmpty());
  }

  /** The names, in the order of the list. */
  public Set<String> names() {
    return Collections.unmodifiableSet(codes.keySet());
  }
}
