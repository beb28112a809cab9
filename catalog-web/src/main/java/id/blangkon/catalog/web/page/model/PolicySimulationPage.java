package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What procurement law says of a purchase that somebody thinks of: the form, and the answer.
 *
 * @param pack the tables that answer
 * @param amounts what was typed, by the names of the fields
 * @param circumstances what else may be so
 * @param more whether the fields that few need are open
 * @param answer null without a purchase, or with a wrong one
 * @param taxHref where the taxes of the same purchase are worked out
 */
public record PolicySimulationPage(
    Frame frame,
    String pack,
    String date,
    String value,
    List<Choice> categories,
    List<Choice> methods,
    List<Choice> variants,
    List<Choice> channels,
    List<Choice> actors,
    List<Choice> forms,
    List<Choice> payments,
    List<Choice> scales,
    boolean cooperative,
    boolean planPending,
    List<Typed> amounts,
    String offers,
    String signedOn,
    List<Choice> circumstances,
    boolean more,
    @Nullable Answer answer,
    String taxHref,
    List<FieldProblem> problems) {

  /** What was typed into the field of an amount. */
  public record Typed(String name, String value) {}

  /** The four ways in which it can end, the gravest first. */
  public enum Verdict {
    /** A rule refuses it. */
    REFUSED(Tone.ENDED),
    /** The texts contradict one another or are silent: somebody has to decide. */
    NEEDS_POLICY(Tone.CARE),
    /** It is lawful once what the rules ask for is there. */
    CONDITIONS(Tone.CARE),
    ALLOWED(Tone.DONE);

    private final Tone tone;

    Verdict(Tone tone) {
      this.tone = tone;
    }

    public Tone tone() {
      return tone;
    }
  }

  /**
   * What the rules say.
   *
   * @param rulesOf the day whose rules were asked
   * @param duties what the purchase needs
   * @param findings the gravest first
   */
  public record Answer(Verdict verdict, String rulesOf, List<Fact> duties, List<Finding> findings) {

    public Answer {
      duties = List.copyOf(duties);
      findings = List.copyOf(findings);
    }
  }

  /** Copies the lists, so that a model never changes while it is drawn. */
  public PolicySimulationPage {
    categories = List.copyOf(categories);
    methods = List.copyOf(methods);
    variants = List.copyOf(variants);
    channels = List.copyOf(channels);
    actors = List.copyOf(actors);
    forms = List.copyOf(forms);
    payments = List.copyOf(payments);
    scales = List.copyOf(scales);
    amounts = List.copyOf(amounts);
    circumstances = List.copyOf(circumstances);
    problems = List.copyOf(problems);
  }
}
