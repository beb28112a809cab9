package id.blangkon.catalog.web;

import id.blangkon.catalog.error.Bilingual;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What an option is when no flag sets it: first the environment ({@code BLANGKON_JDBC_URL} for
 * {@code --jdbc-url}), then the file that {@code --config} names ({@code jdbc-url = …}).
 */
final class ConfiguredDefaults implements CommandLine.IDefaultValueProvider {

  private static final String CONFIG = "--config";

  private final Map<String, String> environment;
  private final Properties file;

  private ConfiguredDefaults(Map<String, String> environment, Properties file) {
    this.environment = environment;
    this.file = file;
  }

  static ConfiguredDefaults of(Map<String, String> environment, String... arguments) {
    String named = environment.get(variable(CONFIG));
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(CONFIG + "=")) {
        named = arguments[i].substring(CONFIG.length() + 1);
      } else if (arguments[i].equals(CONFIG) && i + 1 < arguments.length) {
        named = arguments[i + 1];
      }
    }
    return new ConfiguredDefaults(environment, read(named));
  }

  private static Properties read(@Nullable String file) {
    Properties properties = new Properties();
    if (file != null && Files.isReadable(Path.of(file))) {
      try (Reader reader = Files.newBufferedReader(Path.of(file))) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new CommandFailure(
            "--config: berkas "
                + file
                + " tidak dapat dibaca. Tulis satu opsi per baris dalam UTF-8, misalnya: port ="
                + " 8080, dan garis miring terbalik dua kali.",
            "--config: the file "
                + file
                + " cannot be read. Write one option a line in UTF-8, such as: port = 8080, and a"
                + " backslash twice.",
            e);
      }
    }
    return properties;
  }

  /**
   * Why the file cannot be used: it names an option that no command has, perhaps by a slip of the
   * pen; empty when it can.
   */
  Optional<Bilingual> mistake(CommandSpec root) {
    Set<String> known = new TreeSet<>();
    options(root, known);
    return file.stringPropertyNames().stream()
        .sorted()
        .filter(name -> !known.contains(name))
        .findFirst()
        .map(
            name ->
                Bilingual.of(
                    "--config: tidak ada opsi “" + name + "”; pilih dari " + known + ".",
                    "--config: there is no option “" + name + "”; choose from " + known + "."));
  }

  private static void options(CommandSpec command, Set<String> names) {
    for (OptionSpec option : command.options()) {
      if (option.longestName().startsWith("--")) {
        names.add(option.longestName().substring(2));
      }
    }
    command.subcommands().values().forEach(sub -> options(sub.getCommandSpec(), names));
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || !option.longestName().startsWith("--")) {
      return null;
    }
    String fromEnvironment = environment.get(variable(option.longestName()));
    return fromEnvironment == null
        ? file.getProperty(option.longestName().substring(2))
        : fromEnvironment;
  }

  private static String variable(String option) {
    return "BLANGKON_" + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
