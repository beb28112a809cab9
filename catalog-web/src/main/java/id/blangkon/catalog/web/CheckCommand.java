package id.blangkon.catalog.web;

import id.blangkon.catalog.journal.ledger.LogStanding;
import id.blangkon.catalog.journal.ledger.SigningNode;
import id.blangkon.catalog.storage.Storage;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what the schema lacks, and whether the public log may be signed. */
@Command(
    name = "check",
    description =
        "Memeriksa apakah skema basis data mutakhir dan log publik dapat ditandatangani; tidak mengubah apa pun.%nSays whether the schema of the database is up to date and the public log can be signed; changes nothing.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec command;
  @Mixin private StoreOptions store;

  @Override
  public Integer call() {
    List<String> missing = Installation.missingMigrations(store.check());
    if (missing.isEmpty()) {
      command.commandLine().getOut().println("Skema sudah mutakhir.");
      command.commandLine().getOut().println("The schema is up to date.");
      return log();
    }
    missing.forEach(migration -> command.commandLine().getOut().println("missing " + migration));
    command.commandLine().getOut().println("Terapkan dengan: catalog-server migrate");
    command.commandLine().getOut().println("Apply them with: catalog-server migrate");
    return Main.NO;
  }

  private int log() {
    LogStanding standing;
    try (Storage storage = Installation.openStorage(store)) {
      standing = new SigningNode(storage, store.logKey(), store.logName()).look();
    }
    command.commandLine().getOut().println(standing.text().indonesian());
    command.commandLine().getOut().println(standing.text().english());
    return standing.kind() == LogStanding.Kind.REFUSED ? Main.NO : 0;
  }
}
