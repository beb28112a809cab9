package id.blangkon.catalog.web;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.FieldError;
import id.blangkon.catalog.policy.PolicyPackException;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/**
 * Says in both languages why a command could not be done, with the option that a refused field came
 * from. What went wrong within stands in the log.
 */
final class CommandFailures implements CommandLine.IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    for (Bilingual text : texts(failure, command)) {
      command.getErr().println(text.indonesian());
      command.getErr().println(text.english());
    }
    LoggerFactory.getLogger(Main.class).debug("The command failed", failure);
    return Main.COULD_NOT;
  }

  private static List<Bilingual> texts(Exception failure, CommandLine command) {
    if (failure instanceof CommandFailure ours) {
      return List.of(ours.text());
    }
    if (failure instanceof PolicyPackException pack) {
      return List.of(pack.text());
    }
    if (failure instanceof CatalogException refusal) {
      return refusal.fields().isEmpty()
          ? List.of(refusal.text())
          : refusal.fields().stream().map(field -> named(field, command)).toList();
    }
    String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    return List.of(
        Bilingual.of(
            "Perintah ini gagal: " + message + " Ulangi; bila tetap gagal, periksa log.",
            "This command failed: " + message + " Run it again; if it fails still, see the log."));
  }

  private static Bilingual named(FieldError field, CommandLine command) {
    String option = "--" + field.field().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    String name = command.getCommandSpec().findOption(option) == null ? field.field() : option;
    return Bilingual.of(
        name + ": " + field.message().indonesian(), name + ": " + field.message().english());
  }
}
