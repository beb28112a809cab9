package id.blangkon.catalog.policy;

/** What a finding does to an order. */
public enum Severity {
  /** The order is refused. */
  BLOCK,
  /** The officer has to give a reason, which everybody may read. */
  WARN,
  INFO
}
