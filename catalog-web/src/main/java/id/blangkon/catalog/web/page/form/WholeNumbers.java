package id.blangkon.catalog.web.page.form;

import id.blangkon.catalog.web.page.model.Language;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads whole numbers as people write them: in Indonesian {@code 1450}, {@code 1.450}, {@code Rp
 * 1.450,-} and {@code 1.450,00}, in English {@code 1,450} and {@code 1,450.00}. A number that could
 * be meant otherwise is not read but guessed at, for a question.
 */
public final class WholeNumbers {

  /** 15 digits: more than any amount here, and far from overflowing. */
  private static final int MOST_DIGITS = 15;

  private static final Pattern INDONESIAN = form("\\.", ",");
  private static final Pattern ENGLISH = form(",", "\\.");

  private WholeNumbers() {}

  private static Pattern form(String thousands, String decimal) {
    return Pattern.compile(
        "(?:Rp\\.?|IDR)?\\s*(\\d+|\\d{1,3}(?:(?:"
            + thousands
            + "|\\s)\\d{3})+)"
            + "(?:"
            + decimal
            + "(?:0{1,2}|-{1,2}))?",
        Pattern.CASE_INSENSITIVE);
  }

  /** The number; empty when the text is none, or one with a fraction. */
  public static OptionalLong read(String text, Language language) {
    Matcher matcher = (language == Language.EN ? ENGLISH : INDONESIAN).matcher(text.strip());
    return matcher.matches() ? digits(matcher.group(1)) : OptionalLong.empty();
  }

  /** What may have been meant by a text that cannot be read: its digits before any fraction. */
  public static OptionalLong guess(String text, Language language) {
    OptionalLong other = read(text, language == Language.EN ? Language.ID : Language.EN);
    if (other.isPresent()) {
      return other;
    }
    String digits = text.replaceAll("[.,]\\d{1,2}\\s*$", "").replaceAll("[^0-9]", "");
    return digits.isEmpty() ? OptionalLong.empty() : digits(digits);
  }

  private static OptionalLong digits(String text) {
    String plain = text.replaceAll("\\D", "");
    return plain.length() > MOST_DIGITS
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(plain));
  }
}
