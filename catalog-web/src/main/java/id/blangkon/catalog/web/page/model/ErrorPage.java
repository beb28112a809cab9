package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that says what is wrong.
 *
 * @param code the stable name of what is wrong
 * @param status 403, 404, 422, 500 or another
 * @param reference the code to quote, the same as in the log; empty without one
 */
public record ErrorPage(
    Frame frame,
    int status,
    String code,
    String reference,
    @Nullable String detail,
    List<FieldProblem> problems) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public ErrorPage {
    problems = List.copyOf(problems);
  }
}
