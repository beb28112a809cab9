package id.blangkon.catalog.tax;

/** Goods that tax law treats apart. */
public enum GoodsGroup {
  OTHER,
  /** Paddy and rice. */
  RICE,
  /** Fuel, gas and lubricants. */
  FUEL,
  /** Postal goods. */
  POSTAL,
  /** Water and electricity. */
  WATER_AND_ELECTRICITY
}
