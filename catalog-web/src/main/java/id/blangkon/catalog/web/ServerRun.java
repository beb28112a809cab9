package id.blangkon.catalog.web;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.web.demonstration.Demonstration;
import id.blangkon.catalog.web.demonstration.DemonstrationAccount;
import id.blangkon.catalog.web.demonstration.DemonstrationScale;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
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
    if (scale.isPresent()) {
      listen.requirePrivateForDemonstration(command);
    }
    // Before the first line is logged: the log's configuration reads it.
    System.setProperty("BLANGKON_LOG_FORMAT", listen.logFormat().name().toLowerCase(Locale.ROOT));
    boolean isNew = scale.isEmpty() && Installation.isNew(store);
    Storage storage =
        scale.isPresent()
            ? DemonstrationData.open(store, scale.get())
            : Installation.openStorage(store);
    boolean demonstration = Demonstration.isComplete(storage);
    try {
      if (demonstration) {
        listen.requirePrivateForDemonstration(command);
      }
      serve(configuration, Installation.openCatalog(store, storage), demonstration, isNew);
    } catch (RuntimeException e) {
      storage.close();
      throw e;
    }
    return 0;
  }

  private void serve(
      ServerConfiguration configuration, Catalog catalog, boolean demonstration, boolean isNew) {
    CatalogServer server =
        CatalogServer.builder().configuration(configuration).catalog(catalog).build();
    CountDownLatch stopped = new CountDownLatch(1);
    Thread stop =
        new Thread(
            () -> {
              server.close();
              catalog.close();
              stopped.countDown();
            },
            "stop");
    server.start();
    Runtime.getRuntime().addShutdownHook(stop);
    announce(server, demonstration);
    if (isNew) {
      sayWhatWasMade();
    }
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A slip in the name of the directory must not look like an installation that lost its data. */
  private void sayWhatWasMade() {
    PrintWriter out = command.commandLine().getOut();
    out.println(
        "There was no database in "
            + store.data().toAbsolutePath().normalize()
            + ", so a new, empty one was made there.");
    out.println(
        "If you meant another, stop, name it with --data and delete this one. To begin here, stop"
            + " and add the first account: catalog-server user add … --role PROVINCIAL_ADMIN");
    out.flush();
  }

  private void announce(CatalogServer server, boolean demonstration) {
    PrintWriter out = command.commandLine().getOut();
    out.println();
    out.println("Blangkon is ready: open " + server.uri());
    if (demonstration) {
      out.println(
          "Demonstration accounts: "
              + DemonstrationAccount.PP.username()
              + ", "
              + DemonstrationAccount.PPK.username()
              + ", "
              + DemonstrationAccount.PENYEDIA.username()
              + ", "
              + DemonstrationAccount.BENDAHARA.username()
              + " and others; password "
              + DemonstrationAccount.PASSWORD);
    }
    out.println("Stop with Ctrl+C.");
    out.flush();
  }
}
