package id.blangkon.catalog.web;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.ocds.Dumps;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.web.open.LogDirectory;
import id.blangkon.catalog.web.open.OrdersCsv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what is public as files. */
@Command(
    name = "export",
    description =
        "Menulis transaksi publik ke orders.csv, semua rilis OCDS ke .jsonl.gz beserta jumlah"
            + " ceknya, atau berkas log publik beserta buktinya. Hentikan dulu server yang memakai"
            + " H2.%nWrites the public transactions as orders.csv, all OCDS releases as .jsonl.gz"
            + " with their checksums, or the files of the public log with its proofs. Stop a server"
            + " on H2 first.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec command;
  @Mixin private StoreOptions store;

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      description = {
        "Yang ditulis: ${COMPLETION-CANDIDATES}",
        "What is written: ${COMPLETION-CANDIDATES}"
      })
  private What what;

  @Parameters(
      index = "1",
      paramLabel = "DIR",
      description = {"Direktori; dibuat bila belum ada.", "The directory; made when missing."})
  private Path directory;

  /** What can be written. */
  enum What {
    LOG,
    OCDS,
    ORDERS
  }

  @Override
  public Integer call() {
    Installation.requirePresent(store.check());
    Storage storage = Installation.openStorage(store);
    try (Catalog catalog = Catalog.builder().storage(storage).build()) {
      catalog.worker().runDue();
      String done =
          switch (what) {
            case LOG -> "Wrote the log of " + writeLog(catalog) + " entries to " + directory;
            case OCDS -> "Wrote " + writeReleases(catalog) + " releases to " + directory;
            case ORDERS ->
                "Wrote " + write(catalog) + " orders to " + directory.resolve("orders.csv");
          };
      command.commandLine().getOut().println(done);
    }
    return 0;
  }

  /** Written aside and moved when whole, so that nobody reads half a file. */
  private long write(Catalog catalog) {
    Path file = directory.resolve("orders.csv");
    Path unfinished = directory.resolve("orders.csv.part");
    try {
      Files.createDirectories(directory);
      long rows;
      try (Writer writer = Files.newBufferedWriter(unfinished)) {
        rows = OrdersCsv.write(catalog.publicOrders(), writer);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      return rows;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private long writeLog(Catalog catalog) {
    try {
      return new LogDirectory(catalog, directory)
          .write()
          .orElseThrow(
              () ->
                  new CommandFailure(
                      "Log publik belum pernah ditandatangani. Jalankan server sekali, lalu ulangi.",
                      "The public log was never signed. Run the server once, then try again."));
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private long writeReleases(Catalog catalog) {
    try {
      return new Dumps(
              catalog.openContracting(), directory, catalog.clock(), catalog.calendar().zone())
          .refresh()
          .get(0)
          .releases();
    } catch (UncheckedIOException e) {
      throw unwritable(e);
    }
  }

  private CommandFailure unwritable(Exception cause) {
    return new CommandFailure(
        "DIR: tidak dapat menulis ke "
            + directory
            + ". Periksa apakah itu direktori, izinnya, dan ruangnya, atau pilih yang lain.",
        "DIR: cannot write to "
            + directory
            + ". Check that it is a directory, its rights and room, or choose another.",
        cause);
  }
}
