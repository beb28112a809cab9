package id.blangkon.catalog.web.security;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of the system. */
public final class Languages {

  public static final Locale INDONESIAN = Locale.forLanguageTag("id");
  public static final Locale ENGLISH = Locale.ENGLISH;

  private Languages() {}

  /**
   * The one that an Accept-Language header prefers; Indonesian when it names neither or cannot be
   * read.
   */
  public static Locale preferred(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > 500) {
      return INDONESIAN;
    }
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
      Locale best = Locale.lookup(ranges, List.of(INDONESIAN, ENGLISH));
      return best == null ? INDONESIAN : best;
    } catch (IllegalArgumentException unreadable) {
      return INDONESIAN;
    }
  }
}
