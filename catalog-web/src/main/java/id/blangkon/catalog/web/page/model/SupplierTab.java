package id.blangkon.catalog.web.page.model;

/** The tabs of a supplier's page. */
public enum SupplierTab {
  /** What it sells. */
  PRODUCTS,
  /** What it sold. */
  TRANSACTIONS,
  /** Who it is. */
  PROFILE
}
