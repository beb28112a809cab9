package id.blangkon.catalog.web;

import id.blangkon.catalog.web.demonstration.DemonstrationScale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The server with the full demonstration. */
@Command(
    name = "demo",
    description =
        "Menjalankan server dengan data peragaan Jawa Tengah.%nRuns the server with the demonstration of Central Java.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class DemoCommand implements Callable<Integer> {

  @Spec private CommandSpec command;
  @Mixin private StoreOptions store;
  @Mixin private ListenOptions listen;

  @Option(
      names = "--demo",
      paramLabel = "small|full|N",
      defaultValue = "full",
      description = {
        "Seberapa besar (bawaan: ${DEFAULT-VALUE}).",
        "How much of it (default: ${DEFAULT-VALUE})."
      })
  private String demo;

  @Override
  public Integer call() {
    DemonstrationScale scale = listen.scale(command, demo);
    return new ServerRun(command, store, listen).run(Optional.of(scale));
  }
}
