package id.blangkon.catalog.web;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.error.Bilingual;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The standalone server and its commands. Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3
 * could not be done.
 */
@Command(
    name = "catalog-server",
    description =
        "Blangkon: katalog dan pengadaan langsung pemerintah daerah.%nBlangkon: catalogue and direct procurement for regional governments.",
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
      VerifyCommand.class,
      LogKeyCommand.class,
      PolicyCommand.class
    })
public final class Main implements Runnable {

  static final int NO = 1;
  static final int WRONG_USAGE = CommandLine.ExitCode.USAGE;
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
    ConfiguredDefaults defaults;
    try {
      defaults = ConfiguredDefaults.of(environment, arguments);
    } catch (CommandFailure unreadable) {
      return refuse(err, unreadable.text());
    }
    CommandLine command = commands(defaults).setOut(out).setErr(err);
    Optional<Bilingual> mistake = defaults.mistake(command.getCommandSpec());
    return mistake.isPresent() ? refuse(err, mistake.get()) : command.execute(arguments);
  }

  /** The commands, whose help is read on terminals of 80 columns. */
  static CommandLine commands(CommandLine.IDefaultValueProvider defaults) {
    CommandLine command =
        new CommandLine(new Main())
            .setDefaultValueProvider(defaults)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .registerConverter(TenantId.class, TenantId::of)
            .setParameterExceptionHandler(new UsageMistakes())
            .setExecutionExceptionHandler(new CommandFailures())
            .setUsageHelpWidth(80);
    speakBoth(command);
    return command;
  }

  private static void speakBoth(CommandLine command) {
    command.setResourceBundle(new HelpWords());
    command.getSubcommands().values().forEach(Main::speakBoth);
  }

  private static int refuse(PrintWriter err, Bilingual mistake) {
    err.println(mistake.indonesian());
    err.println(mistake.english());
    return WRONG_USAGE;
  }

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public void run() {
    String commands = String.join(", ", spec.subcommands().keySet());
    throw new UsageMistake(
        spec.commandLine(),
        "Sebutkan perintah, misalnya: catalog-server demo. Yang ada: " + commands + ".",
        "Name a command, such as: catalog-server demo. There are: " + commands + ".");
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
