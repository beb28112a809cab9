package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/** The languages of the pages; Indonesian first. */
public enum Language {
  /** Indonesian. */
  ID("id"),
  /** English. */
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The language tag for {@code lang} and {@code hreflang}. */
  public String tag() {
    return tag;
  }

  /** The language of a tag; Indonesian when it is missing or unknown. */
  public static Language of(@Nullable String tag) {
    return EN.tag.equals(tag) ? EN : ID;
  }
}
