package id.blangkon.catalog.storage.h2;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Waits until H2 has given to the operating system what it has committed.
 *
 * <p>With {@code WRITE_DELAY=0} a commit stores its pages itself, unless another thread has begun
 * to store them in the meantime; then it returns at once. That other thread may have left the
 * writing to a background thread ({@code MVStore.tryCommit}, which H2 uses when many pages wait),
 * or have begun before this commit had changed all its pages. A process that is killed at that
 * moment would lose what was acknowledged, or a part of it. So what may be left is stored here; the
 * writers of this module take turns, hence it is this commit's own.
 */
final class WrittenPages {

  private WrittenPages() {}

  /**
   * @throws SQLException when the database was closed in the meantime
   */
  static void await(Connection connection) throws SQLException {
    JdbcConnection own = connection.unwrap(JdbcConnection.class);
    if (own.getSession() instanceof SessionLocal session) {
      try {
        // The operation begins when all that was to be written is written, and does nothing.
        MVStore pages = session.getDatabase().getStore().getMvStore();
        if (pages.hasUnsavedChanges()) {
          pages.commit();
        }
        pages.executeFilestoreOperation(() -> {});
      } catch (MVStoreException e) {
        throw new SQLException("the database was closed while a commit was written", "90121", e);
      }
    }
  }
}
