package id.blangkon.catalog.product;

/** Whether a product is on show. */
public enum ListingState {
  DRAFT,
  /** Waits for curation. */
  SUBMITTED,
  /** On show and for sale (tayang). */
  LISTED,
  /** Taken off show (turun tayang). */
  DELISTED
}
