package id.blangkon.catalog.tax;

/** Through what an agency buys. */
public enum PurchaseChannel {
  /** A store such as this one (toko daring). */
  ONLINE_STORE,
  /** The electronic catalogue (e-purchasing). */
  ELECTRONIC_CATALOGUE,
  /** A purchase outside both. */
  DIRECT
}
