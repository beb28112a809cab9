package id.blangkon.catalog.policy.procurement;

/** What else is so in a purchase and matters to a rule. */
public enum Circumstance {
  /** The goods are listed in the electronic catalogue. */
  LISTED_IN_CATALOGUE,
  /** Whether the goods are in the electronic catalogue is not known where they are judged. */
  LISTING_NOT_KNOWN,
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
  /** The need was handed over to the national system. */
  HANDED_OVER,
  /** The plan item is kept where the purchase is judged, and a hand-over can be recorded there. */
  PLAN_ITEM_AT_HAND,
  /** A contract of several years. */
  MULTI_YEAR,
  /** The budget user has approved an amendment in an emergency. */
  EMERGENCY_APPROVED;

  /** Whether it says what the store knows of an order rather than what is so. */
  public boolean isOfTheStore() {
    return this == LISTING_NOT_KNOWN
        || this == ESTIMATE_NOT_KNOWN
        || this == HANDED_OVER
        || this == PLAN_ITEM_AT_HAND;
  }
}
