package id.blangkon.catalog.web;

import id.blangkon.catalog.error.Bilingual;
import org.jspecify.annotations.Nullable;

/** A command could not be done; the text says why and what to do, in both languages. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual text;

  CommandFailure(String indonesian, String english, @Nullable Throwable cause) {
    super(english, cause);
    this.text = Bilingual.of(indonesian, english);
  }

  CommandFailure(String indonesian, String english) {
    this(indonesian, english, null);
  }

  Bilingual text() {
    return text;
  }
}
