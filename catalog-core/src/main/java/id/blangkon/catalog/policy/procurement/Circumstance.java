package id.blangkon.catalog.policy.procurement;

/** What else is so in a purchase and matters to a rule. */
public enum Circumstance {
  /** The goods are listed in the electronic catalogue. */
  LISTED_IN_CATALOGUE,
  /** The head of the institution or region has set the need to be bought through e-purchasing. */
  SET_FOR_E_PURCHASING,
  /** The commitment officer has recorded why it is bought outside the catalogue. */
  EXCEPTION_ASSESSED,
  /** Whether there is an owner's estimate is not known where the purchase is judged. */
  ESTIMATE_NOT_KNOWN,
  /** The assets of the service stay with the user. */
  ASSETS_WITH_USER,
  /** Small businesses and cooperatives cannot do it. */
  SMALL_BUSINESSES_CANNOT,
  /** A contract of several years. */
  MULTI_YEAR,
  /** The budget user has approved an amendment in an emergency. */
  EMERGENCY_APPROVED
}
