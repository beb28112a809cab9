package id.blangkon.catalog.web.page;

import id.blangkon.catalog.web.page.model.Tone;

/**
 * How each state of an order is shown: its icon and its tone. The word is the message {@code
 * state.<name>}.
 */
public enum OrderStateStyle {
  /** Draft. */
  DRAFT_CART("pencil", Tone.MOVING),
  /** Requested. */
  REQUESTED("message-circle", Tone.MOVING),
  /** Negotiating. */
  IN_NEGOTIATION("scale", Tone.MOVING),
  /** Agreed. */
  AGREED("handshake", Tone.MOVING),
  /** Waits for the commitment officer. */
  AWAITING_APPROVAL("hourglass", Tone.CARE),
  /** Order letter issued. */
  ORDER_LETTER_ISSUED("file-text", Tone.MOVING),
  /** Waits for the supplier. */
  AWAITING_SUPPLIER_CONFIRMATION("hourglass", Tone.CARE),
  /** Confirmed. */
  CONFIRMED("store", Tone.MOVING),
  /** In preparation. */
  IN_PREPARATION("store", Tone.MOVING),
  /** Shipped. */
  SHIPPED("truck", Tone.MOVING),
  /** Work in progress. */
  IN_PROGRESS("truck", Tone.MOVING),
  /** Arrived. */
  ARRIVED("map-pin", Tone.MOVING),
  /** Under inspection. */
  INSPECTION("clipboard-check", Tone.MOVING),
  /** Accepted. */
  ACCEPTED("check", Tone.DONE),
  /** Accepted in part. */
  PARTIALLY_ACCEPTED("triangle-alert", Tone.CARE),
  /** Nonconforming. */
  NONCONFORMING("undo-2", Tone.ENDED),
  /** Handed over. */
  HANDOVER_SIGNED("package-check", Tone.DONE),
  /** Invoiced. */
  INVOICED("receipt", Tone.MOVING),
  /** Waits for payment. */
  PAYMENT_REQUESTED("hourglass", Tone.CARE),
  /** Paid. */
  PAID("banknote", Tone.DONE),
  /** Tax settled. */
  TAX_SETTLED("banknote", Tone.DONE),
  /** Completed. */
  COMPLETED("circle-check", Tone.DONE),
  /** Amendment proposed. */
  ADDENDUM_PROPOSED("file-text", Tone.CARE),
  /** Termination requested. */
  TERMINATION_REQUESTED("circle-x", Tone.CARE),
  /** Return in progress. */
  RETURN_IN_PROGRESS("undo-2", Tone.CARE),
  /** Suspended. */
  SUSPENDED("circle-pause", Tone.CARE),
  /** Disputed. */
  DISPUTED("flag", Tone.CARE),
  /** Rejected. */
  REJECTED("ban", Tone.ENDED),
  /** Expired. */
  EXPIRED("clock", Tone.ENDED),
  /** Cancelled. */
  CANCELLED("ban", Tone.ENDED),
  /** Discarded. */
  DISCARDED("ban", Tone.ENDED),
  /** Terminated. */
  TERMINATED("circle-x", Tone.ENDED);

  private final String icon;
  private final Tone tone;

  OrderStateStyle(String icon, Tone tone) {
    this.icon = icon;
    this.tone = tone;
  }

  /** The name of the icon in the sprite. */
  public String icon() {
    return icon;
  }

  /** The tone of the chip. */
  public Tone tone() {
    return tone;
  }

  /** Whether someone in particular must act, so that this person reads "waiting for you". */
  public boolean waiting() {
    return tone == Tone.CARE && icon.equals("hourglass");
  }
}
