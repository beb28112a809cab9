package id.blangkon.catalog.tax;

/** The certificate of a construction business. */
public enum ConstructionQualification {
  NONE,
  /** Certified as small. */
  SMALL,
  /** Certified as medium, large or otherwise. */
  OTHER
}
