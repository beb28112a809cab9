package id.blangkon.catalog.tax;

/** What is bought, as taxes tell things apart. */
public enum PurchaseKind {
  GOODS,
  SERVICE,
  /** Meals that are prepared to order, with or without serving. */
  CATERING,
  /** Works. */
  CONSTRUCTION,
  /** Planning and supervision of works. */
  CONSTRUCTION_CONSULTANCY,
  /** Planning and works together. */
  INTEGRATED_CONSTRUCTION,
  GOODS_RENT,
  /** Rent of land or a building. */
  BUILDING_RENT
}
