package id.blangkon.catalog.transparency;

/** What an order reaches once and is counted for, on the day on which it does. */
public enum Milestone {
  /** The order letter was issued: money is committed. */
  ORDERED,
  /** Buyer and supplier signed the handover. */
  HANDED_OVER,
  /** The money left the budget; figures are about this unless they say otherwise. */
  PAID,
  /** It was refused, cancelled or expired. */
  ENDED
}
