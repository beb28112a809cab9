package id.blangkon.catalog.tax;

/** How VAT treats a thing that is sold. */
public enum TaxTreatment {
  /** VAT is due when the supplier is registered for it. */
  TAXABLE,
  /** Outside VAT by law, such as rice or fresh food. */
  EXEMPT,
  /** Catering and meals, which regional tax covers instead of VAT. */
  REGIONAL_FOOD
}
