package id.blangkon.catalog.search;

/** The order of results; equal ones follow by id. */
public enum ProductSort {
  RELEVANCE,
  PRICE_ASCENDING,
  PRICE_DESCENDING,
  NEWEST
}
