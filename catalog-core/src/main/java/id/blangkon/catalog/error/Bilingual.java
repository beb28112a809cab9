package id.blangkon.catalog.error;

import java.util.Locale;
import java.util.Objects;

/** A text in both languages of the system. */
public record Bilingual(String indonesian, String english) {

  public Bilingual {
    Objects.requireNonNull(indonesian, "indonesian");
    Objects.requireNonNull(english, "english");
  }

  public static Bilingual of(String indonesian, String english) {
    return new Bilingual(indonesian, english);
  }

  /** English for an English locale, Indonesian for every other one. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? english : indonesian;
  }
}
