package id.blangkon.catalog.supplier;

/** Where a supplier stands. Only an active one is public and sells. */
public enum SupplierStatus {
  /** Waits for verification. */
  SUBMITTED,
  /** Was sent back with reasons. */
  NEEDS_FIX,
  ACTIVE,
  SUSPENDED
}
