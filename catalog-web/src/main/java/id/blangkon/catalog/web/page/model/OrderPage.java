package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order in the work place.
 *
 * @param number null before the order letter
 * @param waitingFor the roles that must act next
 * @param planLeft what is left of the plan's ceiling; null for those whom it does not concern
 * @param reason why it was ordered although rules warn of it; null when nobody had to say
 * @param rulesChecked how many rules were looked at
 * @param contractForm such as {@code RECEIPT}; null when the law of its day names none
 * @param problems of an action's fields, each named {@code <action code>-<field name>}
 * @param publicHref its public page; null while it has none
 */
public record OrderPage(
    Frame frame,
    String id,
    @Nullable String number,
    String title,
    String state,
    boolean waitsForYou,
    List<String> waitingFor,
    String planCode,
    String planName,
    @Nullable Long planLeft,
    FormToken token,
    @Nullable Deadline deadline,
    List<Finding> findings,
    @Nullable String reason,
    int rulesChecked,
    MoneyTable money,
    @Nullable String contractForm,
    List<Fact> delivery,
    List<Step> steps,
    List<HistoryEntry> history,
    List<OrderDocument> documents,
    List<OrderAction> actions,
    SupplierTag supplier,
    String buyerName,
    List<FieldProblem> problems,
    @Nullable String publicHref) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public OrderPage {
    waitingFor = List.copyOf(waitingFor);
    findings = List.copyOf(findings);
    delivery = List.copyOf(delivery);
    steps = List.copyOf(steps);
    history = List.copyOf(history);
    documents = List.copyOf(documents);
    actions = List.copyOf(actions);
    problems = List.copyOf(problems);
  }
}
