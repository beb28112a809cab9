package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * The orders that a person works on or watches over.
 *
 * @param lists whose orders can be looked at; one alone needs no choice
 */
public record WorkOrderListPage(
    Frame frame,
    List<Choice> lists,
    List<Choice> states,
    List<WorkOrderRow> orders,
    Cursor cursor) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public WorkOrderListPage {
    lists = List.copyOf(lists);
    states = List.copyOf(states);
    orders = List.copyOf(orders);
  }
}
