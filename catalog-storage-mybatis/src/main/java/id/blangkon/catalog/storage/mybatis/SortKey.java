package id.blangkon.catalog.storage.mybatis;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds names for sorting and finding, so that every database does both alike: its own rules for
 * case and language are never asked.
 */
final class SortKey {

  private static final int LONGEST = 200;

  private SortKey() {}

  /**
   * The name in one form of letters, without difference of case, its spaces and controls single.
   */
  static String of(String name) {
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Cc}\\p{Z}]+", " ")
            .strip();
    return cut(folded);
  }

  /** A pattern for {@code like … escape '!'} that finds the text anywhere in a folded name. */
  static String containing(String text) {
    return "%" + of(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  private static String cut(String folded) {
    if (folded.length() <= LONGEST) {
      return folded;
    }
    int end = Character.isHighSurrogate(folded.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return folded.substring(0, end).stripTrailing();
  }
}
