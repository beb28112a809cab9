package id.blangkon.catalog.examples;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.party.AesGcmProtection;
import id.blangkon.catalog.storage.h2.H2Storage;
import id.blangkon.catalog.storage.mybatis.JoinedUnit;
import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * An agency's own database, in which an order and the line of the agency's cash book that belongs
 * to it are written in one transaction: both or neither.
 */
public final class HostTransaction {

  private HostTransaction() {}

  public static void main(String[] arguments) throws SQLException {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create("jdbc:h2:mem:agency;DB_CLOSE_DELAY=-1", "sa", "");
    execute(pool, "create table cash_book (entry varchar(400), amount bigint)");
    MyBatisStorage storage = H2Storage.on(pool, AesGcmProtection.withNewKeys()).build();
    storage.migrations().migrate();
    try (Catalog catalog = Catalog.builder().storage(storage).build()) {
      PurchaseOrder order = orderAndBook(catalog, storage, pool, SmallOffice.in(catalog));
      System.out.println(order);
      System.out.printf(
          "The cash book holds %d line, the catalogue %d order.%n",
          count(pool, "select count(*) from cash_book"),
          count(pool, "select count(*) from purchase_order"));
    } finally {
      execute(pool, "drop all objects");
      pool.dispose();
    }
  }

  private static PurchaseOrder orderAndBook(
      Catalog catalog, MyBatisStorage storage, DataSource agency, SmallOffice office)
      throws SQLException {
    try (Connection connection = agency.getConnection()) {
      connection.setAutoCommit(false);
      try (JoinedUnit unit = storage.join(connection);
          PreparedStatement book =
              connection.prepareStatement("insert into cash_book values (?, ?)")) {
        PurchaseOrder order = catalog.in(unit).orders().request(office.buyer(), office.lunches(40));
        book.setString(1, order.title());
        book.setLong(2, order.gross().amount());
        book.executeUpdate();
        connection.commit();
        unit.runAfterCommit();
        return order;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  private static long count(DataSource agency, String sql) throws SQLException {
    try (Connection connection = agency.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void execute(DataSource agency, String sql) throws SQLException {
    try (Connection connection = agency.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
