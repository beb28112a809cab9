package id.blangkon.catalog.web.jersey;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Text as it may be stored and shown: normal form C, no control characters but tab and line break,
 * no characters that turn the direction of what follows, no half characters.
 */
public final class CleanText {

  private CleanText() {}

  /** The text in normal form; empty when it holds what may not be. */
  public static Optional<String> clean(String text) {
    boolean clean = text.codePoints().allMatch(CleanText::isAllowed);
    return clean ? Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC)) : Optional.empty();
  }

  /** The text without what may not be. */
  public static String without(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(CleanText::isAllowed).forEach(kept::appendCodePoint);
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  private static boolean isAllowed(int c) {
    if (c == '\n' || c == '\r' || c == '\t') {
      return true;
    }
    boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !Character.isISOControl(c) && !turnsDirection && !half && !noCharacter;
  }
}
