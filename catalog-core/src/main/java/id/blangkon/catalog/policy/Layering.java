package id.blangkon.catalog.policy;

/** What a table of a nearer layer does to the same table of the layers below. */
enum Layering {
  /** A row replaces those with the same key, for the days on which it is in force. */
  BY_KEY,
  /** The rows are one thing together: they replace all rows, for the days that they cover. */
  TOGETHER,
  /** The table replaces the other one. */
  WHOLE,
  /** The table speaks of its own layer only. */
  OWN
}
