package id.blangkon.catalog.storage.h2;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import id.blangkon.catalog.tenant.InstallationStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2FillTest {

  @TempDir private Path directory;

  @Test
  void whatWasFilledInIsThereAfterItWasClosed() {
    try (MyBatisStorage storage = H2Storage.toFill(directory)) {
      save(storage, "colour", "blue");
    }

    try (MyBatisStorage storage = H2Storage.file(directory)) {
      Optional<String> fact =
          storage.read(unit -> unit.store(InstallationStore.class).find("colour"));
      assertThat(fact).contains("blue");
    }
  }

  @Test
  void whatWasFilledInAndWhatFollowsIsOnTheDiskOnceItIsKept() throws IOException {
    Path used = directory.resolve("used");
    H2Filling filling = H2Storage.filling(used);
    try (MyBatisStorage storage = filling.storage()) {
      save(storage, "colour", "blue");
      filling.keep();
      assertThat(colourOnDisk(used, directory.resolve("then"))).contains("blue");

      save(storage, "colour", "green");
      assertThat(colourOnDisk(used, directory.resolve("afterwards"))).contains("green");
    }
  }

  /** What another process would find, were this one killed now. */
  private static Optional<String> colourOnDisk(Path used, Path copy) throws IOException {
    Files.createDirectory(copy);
    try (Stream<Path> files = Files.list(used)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    try (MyBatisStorage storage = H2Storage.file(copy)) {
      return storage.read(unit -> unit.store(InstallationStore.class).find("colour"));
    }
  }

  @Test
  void closingMakesTheFileSmallerThanWorkThatIsKeptAtOnceLeavesIt() throws IOException {
    Path kept = directory.resolve("kept");
    Path filled = directory.resolve("filled");
    try (MyBatisStorage storage = H2Storage.file(kept)) {
      changeOften(storage);
    }
    try (MyBatisStorage storage = H2Storage.toFill(filled)) {
      changeOften(storage);
    }

    assertThat(sizeOfDatabase(filled)).isLessThan(sizeOfDatabase(kept) / 2);
  }

  private static void changeOften(MyBatisStorage storage) {
    for (int i = 0; i < 200; i++) {
      save(storage, "colour", "blue".repeat(5_000) + i);
    }
  }

  private static long sizeOfDatabase(Path home) throws IOException {
    return Files.size(home.resolve("blangkon.mv.db"));
  }

  private static void save(MyBatisStorage storage, String name, String fact) {
    storage.write(
        unit -> {
          unit.store(InstallationStore.class).save(name, fact);
          return name;
        });
  }
}
