package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.error.Bilingual;

/** How one buys within e-purchasing. */
public enum PurchaseVariant {
  DIRECT_PURCHASE("pembelian langsung", "direct purchase"),
  MINI_COMPETITION("mini-kompetisi", "mini-competition");

  private final String indonesian;
  private final String english;

  PurchaseVariant(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /** What it is called in messages. */
  public Bilingual words() {
    return Bilingual.of(indonesian, english);
  }
}
