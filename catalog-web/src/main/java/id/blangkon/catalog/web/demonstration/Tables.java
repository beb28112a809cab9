package id.blangkon.catalog.web.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that lie beside this class. */
final class Tables {

  private Tables() {}

  static List<NamedCsvRecord> read(String file) {
    InputStream stream = Tables.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("the library lacks its file " + file);
    }
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One column of a table. */
  static List<String> column(String file, String column) {
    return read(file).stream().map(row -> row.getField(column)).toList();
  }
}
