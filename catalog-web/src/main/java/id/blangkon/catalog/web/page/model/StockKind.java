package id.blangkon.catalog.web.page.model;

/** How a supplier promises availability. */
public enum StockKind {
  /** Pieces on the shelf. */
  TRACKED,
  /** Pieces a day. */
  CAPACITY,
  /** Made or fetched on request. */
  ON_REQUEST
}
