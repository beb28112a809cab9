package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.error.Bilingual;

/** How a purchase is made. */
public enum ProcurementMethod {
  DIRECT_PROCUREMENT("pengadaan langsung", "direct procurement"),
  DIRECT_APPOINTMENT("penunjukan langsung", "direct appointment"),
  E_PURCHASING("e-purchasing", "e-purchasing"),
  TENDER("tender atau seleksi", "tender or selection");

  private final String indonesian;
  private final String english;

  ProcurementMethod(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /** What it is called in messages. */
  public Bilingual words() {
    return Bilingual.of(indonesian, english);
  }
}
