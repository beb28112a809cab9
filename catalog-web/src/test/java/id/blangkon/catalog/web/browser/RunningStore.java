package id.blangkon.catalog.web.browser;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.search.lucene.LuceneProductSearch;
import id.blangkon.catalog.storage.h2.H2Storage;
import id.blangkon.catalog.storage.mybatis.MyBatisStorage;
import id.blangkon.catalog.web.CatalogServer;
import id.blangkon.catalog.web.ServerConfiguration;
import id.blangkon.catalog.web.demonstration.Demonstration;
import id.blangkon.catalog.web.demonstration.DemonstrationAccount;
import id.blangkon.catalog.web.demonstration.DemonstrationProgress;
import id.blangkon.catalog.web.demonstration.DemonstrationScale;
import id.blangkon.catalog.web.security.Argon2PasswordHasher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * The real server with the small demonstration in memory, whose clock started on the morning of the
 * demonstration's last day and goes on from there.
 */
final class RunningStore implements AutoCloseable {

  static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private final Catalog catalog;
  private final CatalogServer server;

  RunningStore() {
    MyBatisStorage storage = H2Storage.inMemory();
    Demonstration.plan(DemonstrationScale.ofProducts(1_377), Demonstration.USUAL_SEED, DAY)
        .generate(
            storage, Argon2PasswordHasher.forPublicPasswords(), DemonstrationProgress.silent());
    Instant morning = DAY.atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant();
    LuceneProductSearch search = LuceneProductSearch.inMemory();
    catalog =
        Catalog.builder()
            .storage(storage)
            .search(search)
            .clock(
                InstantSource.offset(
                    InstantSource.system(), Duration.between(Instant.now(), morning)))
            .logKey(logKey(), "catalog.example/log")
            .build();
    search.rebuild(storage);
    catalog.worker().runDue();
    server =
        CatalogServer.builder()
            .configuration(ServerConfiguration.onLoopback(0))
            .catalog(catalog)
            .build()
            .start();
  }

  /** A key of the public log that is gone when the tests are. */
  private static Path logKey() {
    try {
      Path folder = Files.createTempDirectory("blangkon-log");
      for (Path file :
          List.of(folder, folder.resolve("log.key"), folder.resolve("log.key.signed"))) {
        file.toFile().deleteOnExit();
      }
      return folder.resolve("log.key");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks the supplier that is not verified yet to mend its registration. */
  void sendBackTheNewSupplier() {
    Actor owner = catalog.people().actorOf(DemonstrationAccount.PENYEDIA_BARU.username());
    SupplierId id =
        owner.appointments().stream()
            .map(Appointment::supplier)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    catalog
        .suppliers()
        .sendBack(
            catalog.people().actorOf(DemonstrationAccount.UKPBJ.username()),
            id,
            catalog.suppliers().get(owner, id).version(),
            "Nomor rekening tidak sama dengan buku tabungan");
  }

  /** An address of the site. */
  String at(String path) {
    return server.uri().resolve(path).toString();
  }

  @Override
  public void close() {
    server.close();
    catalog.close();
  }
}
