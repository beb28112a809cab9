package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.error.Bilingual;

/** The four kinds of procurement of the law. */
public enum ProcurementCategory {
  GOODS("barang", "goods"),
  OTHER_SERVICES("jasa lainnya", "other services"),
  CONSTRUCTION("pekerjaan konstruksi", "construction"),
  CONSULTANCY("jasa konsultansi", "consultancy");

  private final String indonesian;
  private final String english;

  ProcurementCategory(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /** What it is called in messages. */
  public Bilingual words() {
    return Bilingual.of(indonesian, english);
  }
}
