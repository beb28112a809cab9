package id.blangkon.catalog.storage.h2;

import id.blangkon.catalog.storage.StorageUnavailableException;
import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** A storage that is filled at one go and then used: see {@link H2Storage#filling}. */
public final class H2Filling {

  private final MyBatisStorage storage;
  private final DataSource pool;
  private final AtomicBoolean kept;

  H2Filling(MyBatisStorage storage, DataSource pool, AtomicBoolean kept) {
    this.storage = storage;
    this.pool = pool;
    this.kept = kept;
  }

  /** The storage, the same while it is filled and afterwards. */
  public MyBatisStorage storage() {
    return storage;
  }

  /**
   * Puts on the disk what was filled in. What is acknowledged from here on is on the disk, as with
   * {@link H2Storage#file}.
   */
  public void keep() {
    kept.set(true);
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set " + H2Storage.RETENTION);
      statement.execute("set write_delay 0");
      statement.execute("checkpoint sync");
    } catch (SQLException e) {
      throw new StorageUnavailableException(e);
    }
  }
}
