package id.blangkon.catalog.web.open;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an XLSX file with one sheet. Numbers are cells of numbers, everything else is text that
 * no spreadsheet takes for a formula. Rows are written while they come, so that many take little
 * memory.
 */
public final class XlsxRows implements TableRows {

  private static final int MOST_ROWS = 1_000_000;
  private static final int FLUSH_AT = 1_000;

  /** Numbers beyond this lose their last digits in a spreadsheet. */
  private static final long MOST_EXACT = 1L << 53;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;

  /** Begins with the names of the columns. The stream stays open. */
  public XlsxRows(OutputStream out, String name, List<String> columns) {
    this.workbook = new Workbook(out, "Blangkon", "1.0");
    this.sheet = workbook.newWorksheet(name);
    add(columns.toArray());
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException beyond what a sheet holds
   */
  @Override
  public void add(@Nullable Object... cells) {
    if (row > MOST_ROWS) {
      throw new IllegalStateException("a sheet holds at most " + MOST_ROWS + " rows");
    }
    for (int column = 0; column < cells.length; column++) {
      Object cell = cells[column];
      if (cell instanceof Number number && Math.abs(number.doubleValue()) < MOST_EXACT) {
        sheet.value(row, column, number);
      } else if (cell != null) {
        sheet.value(row, column, cell.toString());
      }
    }
    row++;
    if (row % FLUSH_AT == 0) {
      try {
        sheet.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Ends the file; due after the last row. */
  public void finish() {
    try {
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
