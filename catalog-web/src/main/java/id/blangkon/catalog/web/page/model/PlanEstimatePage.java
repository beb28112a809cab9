package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * The form of the owner's estimate (HPS) of a plan item.
 *
 * @param action where it is posted to
 * @param officeName the work unit of the item
 * @param estimate as it was typed, or as it is
 */
public record PlanEstimatePage(
    Frame frame,
    FormToken token,
    String action,
    String code,
    String name,
    String officeName,
    long ceiling,
    long taken,
    String estimate,
    List<FieldProblem> problems) {

  /** Copies the list, so that a model never changes while it is drawn. */
  public PlanEstimatePage {
    problems = List.copyOf(problems);
  }
}
