package id.blangkon.catalog.examples.benchmark;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.party.AesGcmProtection;
import id.blangkon.catalog.storage.postgres.PostgresStorage;
import id.blangkon.catalog.storage.postgres.RealPostgres;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Orders through the catalogue's use case, beside the same statements and commits through plain
 * JDBC, on one real PostgreSQL that waits for the disk at each commit. Each worker orders for an
 * office of its own. The journal is not followed meanwhile, on neither side.
 *
 * <p>A commit waits for the disk, which both sides do alike: where the disk is slow, that wait is
 * most of the time, and the ratio tells more of the disk than of the store. So the same is measured
 * on a server that does not wait for the disk, where nothing hides what the store adds.
 */
final class OrderBenchmark {

  private static final int SIMULTANEOUS = 4;
  private static final int FIRST_ORDERS = 60;

  private final Comparison comparison;
  private final PrintStream out;

  OrderBenchmark(Comparison comparison, PrintStream out) {
    this.comparison = comparison;
    this.out = out;
  }

  void run() throws InterruptedException, SQLException {
    out.println("PostgreSQL " + RealPostgres.NEWEST);
    run("Order, commits wait for the disk", RealPostgres.durable(RealPostgres.NEWEST));
    run("Order, commits do not wait", RealPostgres.version(RealPostgres.NEWEST));
  }

  private void run(String title, RealPostgres server) throws InterruptedException, SQLException {
    RealPostgres.Database database = server.freshDatabase();
    DataSource plain = dataSource(database);
    try (Catalog catalog =
        Catalog.builder()
            .storage(
                PostgresStorage.open(
                    database.jdbcUrl(),
                    database.user(),
                    database.password(),
                    AesGcmProtection.withNewKeys()))
            .build()) {
      List<BuyingOffice> offices = BuyingOffice.in(catalog, SIMULTANEOUS);
      List<PurchaseOrder> models = new ArrayList<>();
      for (BuyingOffice office : offices) {
        // The rules find more in the later orders of an office: the model is one of those.
        for (int i = 0; i < FIRST_ORDERS; i++) {
          catalog.orders().request(office.buyer(), office.request());
        }
        models.add(catalog.orders().request(office.buyer(), office.request()));
      }
      Comparison.Side least =
          new Comparison.Side(
              "plain JDBC", number -> new PlainOrder(connect(plain), models.get(number)));
      Comparison.Side store =
          new Comparison.Side("store", number -> new StoreOrder(catalog, offices.get(number)));
      comparison.run(title, 1, least, store);
      comparison.run(title, SIMULTANEOUS, least, store);
    }
  }

  private static Connection connect(DataSource source) throws SQLException {
    return source.getConnection();
  }

  private static DataSource dataSource(RealPostgres.Database database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.jdbcUrl());
    source.setUser(database.user());
    source.setPassword(database.password());
    source.setReWriteBatchedInserts(true);
    return source;
  }

  private record StoreOrder(Catalog catalog, BuyingOffice office) implements Load.Worker {
    @Override
    public void once() {
      PurchaseOrder order = catalog.orders().request(office.buyer(), office.request());
      if (order.lines().isEmpty()) {
        throw new IllegalStateException("an order without lines");
      }
    }

    @Override
    public void close() {
      // Nothing is held.
    }
  }
}
