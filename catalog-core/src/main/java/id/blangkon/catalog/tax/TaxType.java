package id.blangkon.catalog.tax;

/** The taxes and duties that a purchase of the government can bring with it. */
public enum TaxType {
  /** PPN. */
  VAT,
  /** PPh Pasal 22, on goods. */
  INCOME_TAX_22,
  /** PPh Pasal 23, on services and rents of business entities. */
  INCOME_TAX_23,
  /** PPh Pasal 21, on services of individuals. */
  INCOME_TAX_21,
  /** PPh Pasal 4 ayat (2), final, on construction and on rents of land and buildings. */
  INCOME_TAX_4_2,
  /** PPh final of micro, small and medium businesses that show their certificate. */
  MSME_FINAL_INCOME_TAX,
  /** PBJT on food and drink, a tax of the region. */
  REGIONAL_FOOD_TAX,
  /** Bea meterai, on a receipt as a whole. */
  STAMP_DUTY
}
