package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.error.Bilingual;

/** Where a purchase is concluded. */
public enum ProcurementChannel {
  /** The store that runs this software. */
  OWN_STORE("toko ini", "this store"),
  /** The nation's electronic procurement system (SPSE). */
  NATIONAL_SYSTEM("SPSE", "SPSE"),
  ELECTRONIC_CATALOGUE("katalog elektronik", "electronic catalogue"),
  /** A toko daring as the Presidential Regulation once named it. */
  ONLINE_STORE("toko daring", "online store");

  private final String indonesian;
  private final String english;

  ProcurementChannel(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /** What it is called in messages. */
  public Bilingual words() {
    return Bilingual.of(indonesian, english);
  }
}
