package id.blangkon.catalog.policy;

import id.blangkon.catalog.error.Bilingual;

/**
 * A pack cannot be used; the message names the file, the line and the remedy for one who edits it
 * in a spreadsheet. {@link #getMessage()} is in English.
 */
public final class PolicyPackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual text;

  PolicyPackException(String file, String indonesian, String english) {
    this(Bilingual.of(file + ": " + indonesian, file + ": " + english));
  }

  PolicyPackException(String file, long line, String indonesian, String english) {
    this(
        Bilingual.of(
            file + " baris " + line + ": " + indonesian, file + " line " + line + ": " + english));
  }

  private PolicyPackException(Bilingual text) {
    super(text.english());
    this.text = text;
  }

  /** The same message in both languages. */
  public Bilingual text() {
    return text;
  }
}
