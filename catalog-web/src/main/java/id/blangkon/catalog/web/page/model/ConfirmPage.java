package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * A destructive action, asked once more with what it will do.
 *
 * @param action names the messages {@code action.<action>} and {@code confirm.<action>}
 * @param problems of the fields, each named {@code <action>-<field name>}
 */
public record ConfirmPage(
    Frame frame,
    FormToken token,
    String title,
    String action,
    String postHref,
    String backHref,
    List<Fact> facts,
    List<ActionField> fields,
    List<FieldProblem> problems) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public ConfirmPage {
    facts = List.copyOf(facts);
    fields = List.copyOf(fields);
    problems = List.copyOf(problems);
  }
}
