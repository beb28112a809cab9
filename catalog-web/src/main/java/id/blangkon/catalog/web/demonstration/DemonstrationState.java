package id.blangkon.catalog.web.demonstration;

/** What a storage holds, seen by one who wants to put a demonstration there. */
public enum DemonstrationState {
  /** Nothing: a demonstration can be made. */
  EMPTY,
  /**
   * A demonstration whose making was cut short. It cannot be gone on with: throw the database away
   * and make it anew.
   */
  INCOMPLETE,
  /** A whole demonstration. */
  COMPLETE,
  /** Data that is no demonstration, and therefore nobody's to throw away. */
  REAL_DATA
}
