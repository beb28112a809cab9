package id.blangkon.catalog.web.open;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a CSV file as RFC 4180 has them. Texts are kept from being taken for formulas, since
 * names in the data are chosen by strangers; numbers are written as they are, null as an empty
 * cell.
 */
public final class CsvRows implements TableRows {

  private final CsvWriter csv;

  /** Begins with the names of the columns. The writer stays open. */
  public CsvRows(Writer writer, List<String> columns) {
    this.csv = CsvWriter.builder().build(writer);
    csv.writeRecord(columns);
  }

  @Override
  public void add(@Nullable Object... cells) {
    csv.writeRecord(Arrays.stream(cells).map(CsvRows::text).toList());
  }

  /** Hands on what still lies in a buffer; due after the last row. */
  public void flush() {
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof Number ? cell.toString() : FormulaSafe.cell(cell.toString());
  }
}
