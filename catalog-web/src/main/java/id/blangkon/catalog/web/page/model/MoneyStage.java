package id.blangkon.catalog.web.page.model;

import id.blangkon.catalog.order.OrderState;

/** Whether the money of a table has been paid: a table of an order must not say so too early. */
public enum MoneyStage {
  /** A purchase that is thought of or about to be sent. */
  PLANNED,
  /** An order under way. */
  DUE,
  PAID,
  /** The order ended without a purchase: nobody pays. */
  NEVER;

  /** Of an order in this state. */
  public static MoneyStage of(OrderState state) {
    if (state == OrderState.COMPLETED) {
      return PAID;
    }
    return state.endedWithoutPurchase() ? NEVER : DUE;
  }
}
