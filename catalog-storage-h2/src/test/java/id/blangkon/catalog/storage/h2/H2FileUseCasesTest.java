package id.blangkon.catalog.storage.h2;

import id.blangkon.catalog.order.OrderUseCasesContract;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class H2FileUseCasesTest implements OrderUseCasesContract {

  private MyBatisStorage storage;

  @BeforeAll
  void open(@TempDir Path directory) {
    storage = H2Storage.file(directory);
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
