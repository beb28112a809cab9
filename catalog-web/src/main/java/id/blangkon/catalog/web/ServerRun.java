package id.blangkon.catalog.web;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.web.demonstration.Demonstration;
import id.blangkon.catalog.web.demonstration.DemonstrationScale;
import id.blangkon.catalog.web.open.WitnessCalls;
import id.blangkon.catalog.web.open.WitnessList;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Model.CommandSpec;

/**
 * One run of the standalone server: opens everything, says where it listens, and closes in order
 * when told to stop.
 */
final class ServerRun {

  private final CommandSpec command;
  private final StoreOptions store;
  private final ListenOptions listen;

  ServerRun(CommandSpec command, StoreOptions store, ListenOptions listen) {
    this.command = command;
    this.store = store;
    this.listen = listen;
  }

  /**
   * Runs until the process is told to stop; a demonstration is made first when a scale is given.
   */
  int run(Optional<DemonstrationScale> scale) {
    store.check();
    ServerConfiguration configuration = listen.configuration(command);
    Optional<WitnessList> witnesses = listen.witnesses();
    if (scale.isPresent()) {
      listen.requirePrivateForDemonstration(command);
    }
    // Before the first line is logged: the log's configuration reads it.
    System.setProperty("BLANGKON_LOG_FORMAT", listen.logFormat().name().toLowerCase(Locale.ROOT));
    // Before what may take a minute; the port itself is opened when everything is ready.
    ListenFailure.requireFree(configuration);
    boolean isNew = scale.isEmpty() && Installation.isNew(store);
    Optional<DemonstrationData> data = scale.map(made -> DemonstrationData.open(store));
    Storage storage =
        data.map(DemonstrationData::storage).orElseGet(() -> Installation.openStorage(store));
    try {
      boolean demonstration = data.isPresent() || Demonstration.isComplete(storage);
      if (demonstration) {
        listen.requirePrivateForDemonstration(command);
      }
      Catalog catalog = Installation.openCatalog(store, storage);
      CompletableFuture<CatalogServer> server =
          CompletableFuture.supplyAsync(() -> prepared(configuration, catalog, store.data()));
      data.ifPresent(made -> made.complete(catalog, scale.orElseThrow()));
      catalog.worker().runDue();
      // A daemon that ends with the process; what it has not asked for yet it asks for next time.
      witnesses.ifPresent(list -> new WitnessCalls(catalog.publicLog(), list).start());
      serve(configuration, server.join(), catalog, demonstration, isNew);
    } catch (RuntimeException e) {
      storage.close();
      throw e;
    }
    return 0;
  }

  /** What needs no data, to be done while it is made or read. */
  private static CatalogServer prepared(
      ServerConfiguration configuration, Catalog catalog, Path data) {
    return CatalogServer.builder()
        .configuration(configuration)
        .catalog(catalog)
        .dumps(data.resolve(Installation.DUMPS))
        .build()
        .prepare();
  }

  private void serve(
      ServerConfiguration configuration,
      CatalogServer server,
      Catalog catalog,
      boolean demonstration,
      boolean isNew) {
    CountDownLatch stopped = new CountDownLatch(1);
    Runnable ending =
        () -> {
          server.close();
          catalog.close();
          stopped.countDown();
        };
    Thread stop = new Thread(ending, "stop");
    listen(configuration, server, catalog);
    Runtime.getRuntime().addShutdownHook(stop);
    Announcement announcement = new Announcement(command.commandLine().getOut());
    announcement.ready(server.uri(), demonstration);
    if (isNew) {
      announcement.made(store.data());
    }
    try {
      stopped.await();
    } catch (InterruptedException e) {
      // Whoever runs this in a process of their own ends it so.
      Runtime.getRuntime().removeShutdownHook(stop);
      ending.run();
      Thread.currentThread().interrupt();
    }
  }

  private static void listen(
      ServerConfiguration configuration, CatalogServer server, Catalog catalog) {
    try {
      server.start();
    } catch (IllegalStateException e) {
      catalog.close();
      throw ListenFailure.of(configuration, e);
    }
  }
}
