package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * The orders that a person works on or watches over.
 *
 * @param lists whose orders can be looked at; one alone needs no choice
 * @param parties {@code supplier}, {@code buyer} or {@code parties}: whom the rows name
 */
public record WorkOrderListPage(
    Frame frame,
    List<Choice> lists,
    List<Choice> states,
    String parties,
    List<WorkOrderRow> orders,
    Cursor cursor) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public WorkOrderListPage {
    lists = List.copyOf(lists);
    states = List.copyOf(states);
    orders = List.copyOf(orders);
  }
}
