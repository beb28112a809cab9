package id.blangkon.catalog.web.page.model;

/** How strongly a rule speaks. */
public enum Severity {
  /** The order cannot go on. */
  BLOCK,
  /** It can, with a reason. */
  WARN,
  /** Good to know. */
  INFO
}
