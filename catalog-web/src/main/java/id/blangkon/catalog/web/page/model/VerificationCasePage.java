package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * One case: what was declared, and what to check before it is accepted.
 *
 * @param kind names the messages {@code verification.<kind>}: {@code supplier} or {@code product}
 * @param personal data that nobody else may see; empty for a product
 * @param remarks what to look at twice
 * @param checks each of which must be ticked to accept
 * @param reason why a fix is asked for, as typed
 */
public record VerificationCasePage(
    Frame frame,
    FormToken token,
    String action,
    String backHref,
    String kind,
    String name,
    List<Fact> facts,
    List<Fact> personal,
    List<String> remarks,
    List<Choice> checks,
    String reason,
    List<FieldProblem> problems) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public VerificationCasePage {
    facts = List.copyOf(facts);
    personal = List.copyOf(personal);
    remarks = List.copyOf(remarks);
    checks = List.copyOf(checks);
    problems = List.copyOf(problems);
  }
}
