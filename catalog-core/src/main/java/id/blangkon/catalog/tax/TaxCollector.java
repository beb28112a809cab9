package id.blangkon.catalog.tax;

/** Who hands a tax over to the state. */
public enum TaxCollector {
  /** The treasurer of the agency, who keeps it back from the payment. */
  TREASURER,
  /** The operator of a designated platform, who keeps it back from the payment. */
  PLATFORM,
  /** The supplier, who gets it with the payment. */
  SUPPLIER,
  /** Nobody: the purchase is exempt. */
  NOBODY;

  /** Whether the supplier does not get the amount. */
  public boolean keepsItBack() {
    return this == TREASURER || this == PLATFORM;
  }
}
