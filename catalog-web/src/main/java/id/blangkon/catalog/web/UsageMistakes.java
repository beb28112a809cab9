package id.blangkon.catalog.web;

import id.blangkon.catalog.error.Bilingual;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what is wrong with a command line, naming the option and what to do. */
final class UsageMistakes implements CommandLine.IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    Bilingual text = text(mistake);
    command.getErr().println(text.indonesian());
    command.getErr().println(text.english());
    command
        .getErr()
        .println("Bantuan / Help: " + command.getCommandSpec().qualifiedName() + " --help");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static Bilingual text(ParameterException mistake) {
    if (mistake instanceof UsageMistake ours) {
      return ours.text();
    }
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (mistake instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    if (mistake instanceof OverwrittenOptionException twice) {
      String name = name(twice.getOverwritten());
      return Bilingual.of(
          name + " diisi lebih dari sekali. Isi satu kali saja.",
          name + " is given more than once. Give it only once.");
    }
    ArgSpec argument = mistake.getArgSpec();
    return argument == null
        ? Bilingual.of(
            "Baris perintah ini tidak dapat dipakai: " + mistake.getMessage(),
            "This command line cannot be used: " + mistake.getMessage())
        : unreadable(argument, mistake.getValue());
  }

  private static Bilingual unmatched(UnmatchedArgumentException mistake) {
    String given = String.join(" ", mistake.getUnmatched());
    CommandSpec command = mistake.getCommandLine().getCommandSpec();
    String known =
        Stream.concat(
                command.subcommands().keySet().stream(),
                command.options().stream().map(OptionSpec::longestName))
            .collect(Collectors.joining(", "));
    return Bilingual.of(
        "“" + given + "” tidak dikenal di sini. Hapus, atau pilih dari " + known + ".",
        "“" + given + "” is not known here. Leave it out, or choose from " + known + ".");
  }

  private static Bilingual missing(List<ArgSpec> missing) {
    String names = missing.stream().map(UsageMistakes::usage).collect(Collectors.joining(", "));
    return Bilingual.of("Belum diisi: " + names + ".", "Missing: " + names + ".");
  }

  /** An option whose value cannot be read as what it is. */
  private static Bilingual unreadable(ArgSpec argument, String value) {
    String name = name(argument);
    String given = value == null ? "" : " “" + value + "”";
    Class<?> type = argument.type();
    if (type.isEnum()) {
      String choices =
          Arrays.stream(type.getEnumConstants())
              .map(Objects::toString)
              .collect(Collectors.joining(", "));
      return Bilingual.of(
          name + given + " tidak dikenal. Pilih salah satu: " + choices + ".",
          name + given + " is not known. Choose one of: " + choices + ".");
    }
    Bilingual form =
        type == LocalDate.class
            ? Bilingual.of("tanggal seperti 2026-11-24", "a date such as 2026-11-24")
            : type == UUID.class
                ? Bilingual.of("id seperti yang diberikan API", "an id as the API gives them")
                : type == int.class
                    ? Bilingual.of("bilangan bulat", "a whole number")
                    : Bilingual.of(argument.paramLabel(), argument.paramLabel());
    return Bilingual.of(
        name + given + " tidak dapat dibaca. Isi dengan " + form.indonesian() + ".",
        name + given + " cannot be read. Give " + form.english() + ".");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String usage(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }
}
