package id.blangkon.catalog.web;

import id.blangkon.catalog.storage.Storage;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Applies what the schema lacks. */
@Command(
    name = "migrate",
    description = "Memutakhirkan skema basis data.%nBrings the schema of the database up to date.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class MigrateCommand implements Callable<Integer> {

  @Spec private CommandSpec command;
  @Mixin private StoreOptions store;

  @Override
  public Integer call() {
    List<String> missing = Installation.missingMigrations(store.check());
    try (Storage storage = Installation.openStorage(store)) {
      for (String migration : missing) {
        command.commandLine().getOut().println("applied " + migration);
      }
      // Opening has applied them; a read shows that the schema answers.
      storage.read(unit -> missing.size());
    }
    command.commandLine().getOut().println("The schema is up to date.");
    return 0;
  }
}
