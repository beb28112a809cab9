package id.blangkon.catalog.web.page.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new order: the form, and its review before sending.
 *
 * @param action where the form is posted to
 * @param others what else the supplier sells and can be added
 * @param serviceArea the names of the regions to which the supplier delivers
 * @param payment {@code PETTY_CASH}, {@code DIRECT} or {@code GOVERNMENT_CARD}; empty before a
 *     choice
 * @param reason why it is ordered although rules warn of it; empty before
 * @param forms of proof or contract that are allowed, the lightest first; in the form what was
 *     chosen before
 * @param money null until it can be worked out; in the form without lines
 * @param decideBy until when the approver decides; null without a limit, or where nobody asks
 * @param rulesChecked how many rules were asked
 */
public record CheckoutPage(
    Frame frame,
    FormToken token,
    String action,
    SupplierTag supplier,
    List<PlanChoice> planItems,
    List<CheckoutLine> lines,
    List<Choice> others,
    Delivery delivery,
    List<Choice> regions,
    String serviceArea,
    String payment,
    String note,
    String reason,
    List<Choice> forms,
    @Nullable MoneyTable money,
    @Nullable Instant decideBy,
    List<Finding> findings,
    int rulesChecked,
    List<FieldProblem> problems) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public CheckoutPage {
    planItems = List.copyOf(planItems);
    lines = List.copyOf(lines);
    others = List.copyOf(others);
    regions = List.copyOf(regions);
    forms = List.copyOf(forms);
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }

  public boolean isBlocked() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
  }

  /** Whether it can be sent with a reason only. */
  public boolean needsReason() {
    return !isBlocked()
        && findings.stream().anyMatch(finding -> finding.severity() == Severity.WARN);
  }
}
