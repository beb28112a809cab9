package id.blangkon.catalog.web.page.work;

import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.web.page.model.FieldProblem;
import java.util.List;
import java.util.Map;

/**
 * An action that was refused: what was filled in is kept, and why it was refused is told.
 *
 * @param problems each field named as on the page; empty names mean the whole form
 * @param findings of the rules, when they refused it; else empty
 */
record Attempt(
    OrderAction action,
    Map<String, String> fields,
    List<FieldProblem> problems,
    List<Finding> findings) {

  Attempt {
    fields = Map.copyOf(fields);
    problems = List.copyOf(problems);
    findings = List.copyOf(findings);
  }
}
