package id.blangkon.catalog.storage.h2;

import id.blangkon.catalog.order.OrderUseCasesContract;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class H2InMemoryUseCasesTest implements OrderUseCasesContract {

  private MyBatisStorage storage;

  @BeforeAll
  void open() {
    storage = H2Storage.inMemory();
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
