package id.blangkon.catalog.storage.h2;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses changes of rows that are written once. Public because H2 makes it by name; of no use to
 * anybody else.
 */
public final class AppendOnlyTrigger implements Trigger {

  /** As for a check constraint on H2. */
  private static final String CHECK_VIOLATION = "23513";

  private String table = "";

  @Override
  public void init(
      Connection connection,
      String schema,
      String trigger,
      String tableName,
      boolean before,
      int type) {
    table = tableName;
  }

  @Override
  public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
      throws SQLException {
    throw new SQLException("the table " + table + " is append only", CHECK_VIOLATION);
  }
}
