package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * A form by which an officer records what a paper says of a supplier or a product.
 *
 * @param kind names the messages {@code record.<kind>}: {@code scale}, {@code tax} or {@code
 *     content}
 * @param action where it is posted to
 * @param remarks what to look at twice
 * @param facts what is on record
 * @param history what was decided before, the newest first
 */
public record RecordPage(
    Frame frame,
    FormToken token,
    String kind,
    String action,
    String backHref,
    String name,
    List<String> remarks,
    List<Fact> facts,
    List<Fact> history,
    List<RecordField> fields,
    List<FieldProblem> problems) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public RecordPage {
    remarks = List.copyOf(remarks);
    facts = List.copyOf(facts);
    history = List.copyOf(history);
    fields = List.copyOf(fields);
    problems = List.copyOf(problems);
  }
}
