package id.blangkon.catalog.web.page.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One public transaction.
 *
 * @param planCode the plan item (RUP)
 */
public record TransactionPage(
    Frame frame,
    String number,
    String title,
    String state,
    Instant stateSince,
    List<Step> steps,
    String buyerName,
    String regionName,
    SupplierTag supplier,
    String planCode,
    String planName,
    String method,
    MoneyTable money,
    List<HistoryEntry> history,
    List<OrderDocument> documents,
    @Nullable Proof proof) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public TransactionPage {
    steps = List.copyOf(steps);
    history = List.copyOf(history);
    documents = List.copyOf(documents);
  }
}
