package id.blangkon.catalog.web;

import id.blangkon.catalog.PackCheck;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyPackException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Policy packs: whether one may be used. */
@Command(
    name = "policy",
    description = "Says whether a policy pack may be used.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class PolicyCommand implements Runnable {

  @Spec private CommandSpec command;

  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "Say what to do: test.");
  }

  /** Exit code 1 when a table cannot be used or an example comes out otherwise. */
  @Command(
      name = "test",
      description =
          "Reads the tables of a pack over the national ones and runs the examples beside them.",
      mixinStandardHelpOptions = true)
  int test(
      @Parameters(
              paramLabel = "DIR",
              arity = "1..*",
              description = "The pack's folder; of several the farthest layer first.")
          List<Path> folders) {
    PrintWriter out = command.commandLine().getOut();
    PackCheck check;
    try {
      PolicyPack pack = PolicyPack.national();
      for (Path folder : folders) {
        pack = pack.with(folder);
      }
      check = PackCheck.of(pack);
    } catch (PolicyPackException e) {
      out.println(e.text().in(Main.language()));
      out.println("REFUSED");
      return Main.NO;
    }
    out.println(check.packId());
    check.failures().forEach(out::println);
    int examples = check.policyExamples() + check.taxExamples();
    out.println(
        (examples - check.failures().size())
            + " of "
            + examples
            + " examples passed ("
            + check.policyExamples()
            + " decisions, "
            + check.taxExamples()
            + " tax computations)");
    out.println(check.passed() ? "ACCEPTED" : "REFUSED");
    return check.passed() ? 0 : Main.NO;
  }
}
