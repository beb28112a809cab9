package id.blangkon.catalog.web.page.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One public transaction.
 *
 * @param planCode the plan item (RUP)
 * @param contractForm such as {@code RECEIPT}; null when it is not known
 * @param items what was wanted
 * @param reason why it was ordered although rules warn of it; null when nobody had to say
 * @param money null when the order ended before it had a public price
 */
public record TransactionPage(
    Frame frame,
    String number,
    String title,
    String state,
    Instant stateSince,
    List<Step> steps,
    String buyerName,
    String buyerHref,
    String regionName,
    SupplierTag supplier,
    String planCode,
    String planName,
    String method,
    @Nullable String contractForm,
    List<String> items,
    @Nullable MoneyTable money,
    List<Finding> findings,
    @Nullable String reason,
    List<HistoryEntry> history,
    List<OrderDocument> documents,
    @Nullable Proof proof) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public TransactionPage {
    steps = List.copyOf(steps);
    items = List.copyOf(items);
    findings = List.copyOf(findings);
    history = List.copyOf(history);
    documents = List.copyOf(documents);
  }
}
