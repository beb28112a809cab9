package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.error.Bilingual;

/** Who may carry out a procurement. */
public enum ActingRole {
  PROCUREMENT_OFFICER("pejabat pengadaan (PP)", "procurement officer (PP)"),
  COMMITMENT_OFFICER("pejabat pembuat komitmen (PPK)", "commitment officer (PPK)"),
  WORKING_GROUP("pokja pemilihan", "selection working group (Pokja)");

  private final String indonesian;
  private final String english;

  ActingRole(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /** What it is called in messages. */
  public Bilingual words() {
    return Bilingual.of(indonesian, english);
  }
}
