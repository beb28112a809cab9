package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new order: the form, and its review before sending.
 *
 * @param action where the form is posted to
 * @param payment {@code PETTY_CASH}, {@code DIRECT} or {@code GOVERNMENT_CARD}
 * @param money null until it can be worked out
 */
public record CheckoutPage(
    Frame frame,
    FormToken token,
    String action,
    SupplierTag supplier,
    String title,
    List<PlanChoice> planItems,
    List<CheckoutLine> lines,
    Delivery delivery,
    List<Choice> regions,
    String payment,
    String note,
    @Nullable MoneyTable money,
    List<Finding> findings,
    List<FieldProblem> problems) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public CheckoutPage {
    planItems = List.copyOf(planItems);
    lines = List.copyOf(lines);
    regions = List.copyOf(regions);
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }
}
