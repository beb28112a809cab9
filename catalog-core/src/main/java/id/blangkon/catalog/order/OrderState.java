package id.blangkon.catalog.order;

/**
 * The states of the direct path. Which actions lead from one to another is data: see {@link
 * Lifecycle}.
 */
public enum OrderState {
  /** Waits for the commitment officer. */
  AWAITING_APPROVAL,
  /** The order letter is issued and waits for the supplier. */
  AWAITING_SUPPLIER_CONFIRMATION,
  CONFIRMED,
  SHIPPED,
  /** Inspection found something wrong; the supplier mends it and ships again. */
  NONCONFORMING,
  /** Inspection found everything right; the handover waits for its signatures. */
  ACCEPTED,
  HANDOVER_SIGNED,
  /** Billed; waits for payment. */
  INVOICED,
  COMPLETED,
  REJECTED,
  CANCELLED,
  EXPIRED;

  /** Whether nothing more happens to an order in this state. */
  public boolean isFinal() {
    return this == COMPLETED || endedWithoutPurchase();
  }

  /** Whether the order ended without a purchase, so that stock and budget went back. */
  public boolean endedWithoutPurchase() {
    return this == REJECTED || this == CANCELLED || this == EXPIRED;
  }
}
