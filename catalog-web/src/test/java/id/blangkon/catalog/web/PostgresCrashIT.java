package id.blangkon.catalog.web;

import id.blangkon.catalog.party.AesGcmProtection;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.postgres.PostgresStorage;
import id.blangkon.catalog.storage.postgres.RealPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** The server on PostgreSQL, which goes on when the server is killed. */
class PostgresCrashIT extends ServerCrashes {

  @TempDir private Path directory;

  @Override
  ServedData newData() {
    RealPostgres.Database database = RealPostgres.version(RealPostgres.NEWEST).freshDatabase();
    Path keys = directory.resolve("blangkon.keys");
    Path password = directory.resolve("password");
    AesGcmProtection.create(keys);
    try {
      Files.writeString(password, database.password());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ServedData() {
      @Override
      public Storage open() {
        return PostgresStorage.open(database.jdbcUrl(), database.user(), database.password(), keys);
      }

      @Override
      public List<String> options() {
        return List.of(
            "--data",
            directory.toString(),
            "--jdbc-url",
            database.jdbcUrl(),
            "--jdbc-user",
            database.user(),
            "--jdbc-password-file",
            password.toString());
      }
    };
  }
}
