package id.blangkon.catalog.web;

import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.h2.H2Storage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** The server on H2 in a file. */
class H2CrashIT extends ServerCrashes {

  @TempDir private Path directory;

  @Override
  ServedData newData() {
    return new ServedData() {
      @Override
      public Storage open() {
        return H2Storage.file(directory);
      }

      @Override
      public List<String> options() {
        return List.of("--data", directory.toString());
      }
    };
  }
}
