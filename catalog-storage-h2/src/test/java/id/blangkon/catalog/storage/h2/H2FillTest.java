package id.blangkon.catalog.storage.h2;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import id.blangkon.catalog.tenant.InstallationStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
      assertThat(fact(storage, "colour")).contains("blue");
    }
  }

  @Test
  void whatWasFilledInAndWhatFollowsIsThereWhenTheProcessDiesAfterItWasKept()
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Dying.class.getName(),
                directory.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isEqualTo(Dying.STATUS);

    try (MyBatisStorage storage = H2Storage.file(directory)) {
      assertThat(fact(storage, "colour")).contains("blue");
      assertThat(fact(storage, "shape")).contains("round");
    }
  }

  private static Optional<String> fact(MyBatisStorage storage, String name) {
    return storage.read(unit -> unit.store(InstallationStore.class).find(name));
  }

  /** A process that fills a storage, keeps it, writes once more, and dies without closing. */
  static final class Dying {

    static final int STATUS = 9;

    private Dying() {}

    public static void main(String[] arguments) {
      H2Filling filling = H2Storage.filling(Path.of(arguments[0]));
      save(filling.storage(), "colour", "blue");
      filling.keep();
      save(filling.storage(), "shape", "round");
      Runtime.getRuntime().halt(STATUS);
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
