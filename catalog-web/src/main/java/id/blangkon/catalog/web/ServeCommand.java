package id.blangkon.catalog.web;

import id.blangkon.catalog.web.demonstration.DemonstrationScale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the server until it is told to stop. */
@Command(
    name = "serve",
    description = "Menjalankan server.%nRuns the server.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec command;
  @Mixin private StoreOptions store;
  @Mixin private ListenOptions listen;

  @Option(
      names = "--demo",
      paramLabel = "small|full|N",
      description = {
        "Isi direktori data yang baru dengan peragaan kira-kira N produk.",
        "Fill a new data directory with a demonstration of about N products."
      })
  private @Nullable String demo;

  @Override
  public Integer call() {
    Optional<DemonstrationScale> scale =
        Optional.ofNullable(demo).map(text -> listen.scale(command, text));
    return new ServerRun(command, store, listen).run(scale);
  }
}
