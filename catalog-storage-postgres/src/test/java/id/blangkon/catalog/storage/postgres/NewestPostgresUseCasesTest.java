package id.blangkon.catalog.storage.postgres;

import id.blangkon.catalog.order.OrderUseCasesContract;
import id.blangkon.catalog.party.AesGcmProtection;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewestPostgresUseCasesTest implements OrderUseCasesContract {

  private MyBatisStorage storage;

  @BeforeAll
  void open() {
    RealPostgres.Database database = RealPostgres.version(RealPostgres.NEWEST).freshDatabase();
    storage =
        PostgresStorage.open(
            database.jdbcUrl(),
            database.user(),
            database.password(),
            AesGcmProtection.withNewKeys());
  }

  @AfterAll
  void close() {
    storage.close();
  }

  @Override
  public Storage storage() {
    return storage;
  }
}
