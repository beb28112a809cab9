package id.blangkon.catalog.web.open;

import org.jspecify.annotations.Nullable;

/** Takes the rows of a table that is written to a file. */
@FunctionalInterface
public interface TableRows {

  /** One row; numbers stay numbers, null is an empty cell. */
  void add(@Nullable Object... cells);
}
