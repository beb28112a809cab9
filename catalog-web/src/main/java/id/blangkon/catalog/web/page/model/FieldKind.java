package id.blangkon.catalog.web.page.model;

/** The control of an action's field. */
public enum FieldKind {
  /** One line. */
  TEXT,
  /** Several lines. */
  LONG_TEXT,
  /** A whole number. */
  NUMBER,
  /** Whole rupiah. */
  MONEY,
  /** A day. */
  DATE,
  /** A box to tick. */
  CHECK,
  /** One of the choices. */
  SELECT
}
