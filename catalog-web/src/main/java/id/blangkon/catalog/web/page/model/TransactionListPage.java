package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * All public transactions.
 *
 * @param sum the exact gross value of everything the filter keeps, whatever became of it
 * @param paid what was paid of it
 * @param ended what of it came to nothing
 */
public record TransactionListPage(
    Frame frame,
    OrderFilter filter,
    long sum,
    long paid,
    long ended,
    List<OrderRow> orders,
    Cursor cursor,
    String csvHref,
    String jsonHref) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public TransactionListPage {
    orders = List.copyOf(orders);
  }
}
