package id.blangkon.catalog.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns of a table and how its rows belong together.
 *
 * @param cells what each column's cells must hold, in the usual order of columns
 * @param keys the columns that say what a row is about; the others say what holds then
 * @param mayBeEmpty whether the table may have no rows
 * @param mayPause whether a key may end and begin again later
 */
record TableFormat(
    String name,
    Map<String, Cell> cells,
    Set<String> keys,
    Layering layering,
    boolean mayBeEmpty,
    boolean mayPause) {

  boolean isDated() {
    return cells.containsKey(PolicyRow.FROM);
  }

  /** What the row is about. */
  List<String> key(PolicyRow row) {
    return keys.stream().map(column -> String.valueOf(row.optional(column))).toList();
  }

  /** What the row is about for other layers. */
  List<String> overridingKey(PolicyRow row) {
    return layering == Layering.TOGETHER ? List.of() : key(row);
  }

  static Columns table(String name) {
    return new Columns(name);
  }

  /** Collects the columns of a table. */
  static final class Columns {

    private final String name;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<String, Cell> keys = new LinkedHashMap<>();
    private Layering layering = Layering.BY_KEY;
    private boolean mayBeEmpty;
    private boolean mayPause;

    private Columns(String name) {
      this.name = name;
    }

    Columns key(String column, Cell cell) {
      keys.put(column, cell);
      cells.put(column, cell);
      return this;
    }

    Columns value(String column, Cell cell) {
      cells.put(column, cell);
      return this;
    }

    Columns layered(Layering how) {
      layering = how;
      return this;
    }

    Columns mayBeEmpty() {
      mayBeEmpty = true;
      return this;
    }

    Columns mayPause() {
      mayPause = true;
      return this;
    }

    /** With the columns that every dated row has. */
    TableFormat dated() {
      cells.put(PolicyRow.FROM, Cell.DATE);
      cells.put(PolicyRow.TO, Cell.DATE_OR_EMPTY);
      cells.put("legal_basis", Cell.ANY);
      cells.put("source", Cell.ANY);
      cells.put("review_state", Cell.REVIEW_STATE);
      return undated();
    }

    TableFormat undated() {
      return new TableFormat(name, cells, keys.keySet(), layering, mayBeEmpty, mayPause);
    }
  }
}
