package id.blangkon.catalog.web;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what the schema lacks. */
@Command(
    name = "check",
    description =
        "Memeriksa apakah skema basis data mutakhir; tidak mengubah apa pun.%nSays whether the schema of the database is up to date; changes nothing.",
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
      return 0;
    }
    missing.forEach(migration -> command.commandLine().getOut().println("missing " + migration));
    command.commandLine().getOut().println("Terapkan dengan: catalog-server migrate");
    command.commandLine().getOut().println("Apply them with: catalog-server migrate");
    return Main.NO;
  }
}
