package id.blangkon.catalog.tax;

/** Whose duty it is to collect. */
public enum TaxRegime {
  /** The treasurer of the agency collects, as is usual. */
  TREASURER,
  /** The operator of a platform that was designated for it collects. */
  PLATFORM
}
