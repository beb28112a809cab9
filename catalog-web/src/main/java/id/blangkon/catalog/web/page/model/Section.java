package id.blangkon.catalog.web.page.model;

/** The places of the site that the navigation knows. */
public enum Section {
  /** The first page. */
  HOME,
  /** Search and products. */
  PRODUCTS,
  /** Suppliers. */
  SUPPLIERS,
  /** Public transactions. */
  TRANSACTIONS,
  /** Figures. */
  STATISTICS,
  /** Open data. */
  OPEN_DATA,
  /** What a purchase would cost. */
  SIMULATION,
  /** The work places behind sign-in. */
  WORK,
  /** Sign-in and error pages. */
  OTHER
}
