package id.blangkon.catalog.web;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.policy.PolicyPackException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/**
 * The standalone server and its commands. Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3
 * could not be done.
 */
@Command(
    name = "catalog-server",
    description = "Blangkon: catalogue and direct procurement for regional governments.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      ServeCommand.class,
      DemoCommand.class,
      MigrateCommand.class,
      CheckCommand.class,
      UserCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      PolicyCommand.class
    })
public final class Main implements Runnable {

  static final int NO = 1;
  static final int COULD_NOT = 3;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the field
  private Main() {}

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, System.getenv(), arguments));
  }

  /** Runs a command and returns its exit code. */
  static int run(
      PrintWriter out, PrintWriter err, Map<String, String> environment, String... arguments) {
    ConfiguredDefaults defaults = ConfiguredDefaults.of(environment, arguments);
    CommandLine command =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setDefaultValueProvider(defaults)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(Main::explain);
    Optional<String> mistake = defaults.mistake(command.getCommandSpec());
    if (mistake.isPresent()) {
      err.println(mistake.get());
      return command.getCommandSpec().exitCodeOnInvalidInput();
    }
    return command.execute(arguments);
  }

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Name a command, such as: catalog-server demo");
  }

  private static int explain(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof CommandLine.ParameterException usage) {
      command.getErr().println(usage.getMessage());
      return command.getCommandSpec().exitCodeOnInvalidInput();
    }
    String message =
        failure instanceof CatalogException known
            ? known.text().in(language())
            : failure instanceof PolicyPackException pack
                ? pack.text().in(language())
                : failure.getMessage();
    command.getErr().println(message == null ? failure.toString() : message);
    LoggerFactory.getLogger(Main.class).debug("The command failed", failure);
    return COULD_NOT;
  }

  /** The language of the machine; a command has no other reader. */
  static Locale language() {
    return Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals("en")
        ? Locale.ENGLISH
        : Locale.forLanguageTag("id");
  }

  /** The version of the file that runs. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"Blangkon " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
