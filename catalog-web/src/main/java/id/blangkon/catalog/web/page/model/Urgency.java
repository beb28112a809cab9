package id.blangkon.catalog.web.page.model;

/** How near a deadline is. */
public enum Urgency {
  /** More than a working day. */
  NEUTRAL,
  /** The last working day. */
  SOON,
  /** Today or past. */
  LATE
}
