package id.blangkon.catalog.party;

/** The scale of a business (PP 7/2021 art. 35 and 36). */
public enum BusinessScale {
  MICRO,
  SMALL,
  MEDIUM,
  LARGE;

  /** Whether it counts as small in procurement: micro and small do, medium does not. */
  public boolean isMicroOrSmall() {
    return this == MICRO || this == SMALL;
  }
}
