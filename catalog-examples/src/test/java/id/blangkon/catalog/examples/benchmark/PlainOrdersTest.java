package id.blangkon.catalog.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.party.AesGcmProtection;
import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import id.blangkon.catalog.storage.postgres.PostgresStorage;
import id.blangkon.catalog.storage.postgres.RealPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class PlainOrdersTest {

  @Test
  void plainJdbcRunsTheStatementsOfTheStore() throws Exception {
    RealPostgres.Database database = RealPostgres.version(RealPostgres.NEWEST).freshDatabase();
    PGSimpleDataSource real = new PGSimpleDataSource();
    real.setUrl(database.jdbcUrl());
    real.setUser(database.user());
    real.setPassword(database.password());
    StatementLog log = new StatementLog();
    AesGcmProtection protection = AesGcmProtection.withNewKeys();
    MyBatisStorage storage = PostgresStorage.on(log.over(real), protection).build();
    storage.migrations().migrate();
    try (Catalog catalog = Catalog.builder().storage(storage).build()) {
      BuyingOffice office = BuyingOffice.in(catalog, 1).get(0);
      // From the second order on there are others beside it, and the rules say so.
      catalog.orders().request(office.buyer(), office.request());
      PurchaseOrder model = catalog.orders().request(office.buyer(), office.request());
      log.take();
      catalog.orders().request(office.buyer(), office.request());
      List<String> ofStore = log.take();
      try (PlainOrder plain = new PlainOrder(log.over(real).getConnection(), model)) {
        log.take();
        plain.once();
        assertThat(log.take()).containsExactlyElementsOf(ofStore);
      }
      assertThat(ofStore).contains("commit");
    }
  }
}
