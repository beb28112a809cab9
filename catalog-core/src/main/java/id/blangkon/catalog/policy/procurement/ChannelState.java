package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.error.Bilingual;

/** Whether the online store (toko daring) may be used. */
public enum ChannelState {
  FULL("berlaku penuh", "fully in force"),
  TOLERATED_BY_LETTER("dibolehkan dengan surat LKPP", "allowed by a letter of LKPP"),
  TRANSITION("masa peralihan", "transition"),
  CLOSED("ditutup", "closed");

  private final String indonesian;
  private final String english;

  ChannelState(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /** What it is called in messages. */
  public Bilingual words() {
    return Bilingual.of(indonesian, english);
  }
}
