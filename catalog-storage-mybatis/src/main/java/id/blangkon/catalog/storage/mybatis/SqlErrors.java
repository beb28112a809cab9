package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.storage.IntegrityException;
import id.blangkon.catalog.storage.StorageUnavailableException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells by SQLSTATE what a failure of the database means. */
final class SqlErrors {

  /**
   * 40001 serialization failure or (H2) deadlock, 40P01 deadlock on PostgreSQL, HYT00 lock timeout
   * on H2, which is how it ends a deadlock that it did not see, 90131 a row changed while it was
   * locked on H2.
   */
  private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01", "HYT00", "90131");

  /**
   * 55P03 lock timeout, 57014 statement timeout, 25006 a standby that cannot write, 58030
   * input/output error, 25P03 idle in transaction for too long; on H2 90007 closed, 90020 in use,
   * 90031 and 90028 input/output error, 90067 broken, 90098 closed, 90121 shutting down.
   */
  private static final Set<String> UNAVAILABLE =
      Set.of(
          "55P03", "57014", "25006", "58030", "25P03", "90007", "90020", "90028", "90031", "90067",
          "90098", "90121");

  private SqlErrors() {}

  /**
   * The exception of the SPI for a failure within a statement; the same one if it is none of SQL.
   */
  static RuntimeException translate(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CatalogException refusal) {
        return refusal;
      }
      if (cause instanceof SQLException sql) {
        return translate(sql);
      }
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(failure);
  }

  static RuntimeException translate(SQLException failure) {
    String state = state(failure);
    if (WORTH_ANOTHER_TRY.contains(state)) {
      return new TransientFailure(failure);
    }
    if (state.equals("23505")) {
      DuplicateException duplicate = new DuplicateException();
      duplicate.initCause(failure);
      return duplicate;
    }
    if (state.startsWith("23")) {
      return new IntegrityException(failure);
    }
    if (isUnavailable(failure, state)) {
      return new StorageUnavailableException(failure);
    }
    return new IllegalStateException("the database refused a statement", failure);
  }

  private static boolean isUnavailable(SQLException failure, String state) {
    return failure instanceof SQLTransientConnectionException
        || failure instanceof SQLNonTransientConnectionException
        || state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57P")
        || UNAVAILABLE.contains(state);
  }

  /** Of a batch the state of the row that failed, which some drivers keep in the next exception. */
  private static String state(SQLException failure) {
    for (@Nullable SQLException e = failure; e != null; e = e.getNextException()) {
      String state = e.getSQLState();
      if (state != null && !state.isEmpty()) {
        return state;
      }
    }
    return "";
  }
}
