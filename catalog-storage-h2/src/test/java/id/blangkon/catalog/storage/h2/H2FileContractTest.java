package id.blangkon.catalog.storage.h2;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.contract.AllStoreContracts;
import id.blangkon.catalog.contract.Race;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import id.blangkon.catalog.tenant.InstallationStore;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class H2FileContractTest implements AllStoreContracts {

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

  /** Writers take turns here: the second begins when the first has ended, and none is repeated. */
  @Override
  @Test
  public void aDeadlockIsTriedAgain() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger within = new AtomicInteger();
    Race.of(
        4,
        racer ->
            storage.write(
                unit -> {
                  begun.incrementAndGet();
                  assertThat(within.incrementAndGet()).isEqualTo(1);
                  InstallationStore facts = unit.store(InstallationStore.class);
                  facts.save(racer % 2 == 0 ? "turn-one" : "turn-other", "racer " + racer);
                  facts.save(racer % 2 == 0 ? "turn-other" : "turn-one", "racer " + racer);
                  within.decrementAndGet();
                  return racer;
                }));
    assertThat(begun.get()).isEqualTo(4);
    storage.read(
        unit -> {
          InstallationStore facts = unit.store(InstallationStore.class);
          assertThat(facts.find("turn-one")).isPresent().isEqualTo(facts.find("turn-other"));
          return begun;
        });
  }
}
