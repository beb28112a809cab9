package id.blangkon.catalog.search.lucene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words: runs of letters and digits in lower case without accents. Numbers keep a
 * decimal separator and lose thousands separators: {@code 10.000} is {@code 10000}, {@code 0,5} is
 * {@code 0.5}. Everything else separates, so nothing that is typed can act as query syntax.
 */
final class Words {

  /** Longer words are cut; no word of the language reaches it. */
  static final int LONGEST = 40;

  private static final int THOUSAND_DIGITS = 3;

  private Words() {}

  static List<String> of(String text) {
    String folded = fold(text);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (isWithinNumber(folded, i)) {
        if (!separatesThousands(folded, i)) {
          word.append('.');
        }
      } else {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFKD));
      }
    }
    return lower;
  }

  private static String withoutMarks(String decomposed) {
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isWithinNumber(String text, int i) {
    char c = text.charAt(i);
    return (c == '.' || c == ',')
        && i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private static boolean separatesThousands(String text, int i) {
    int end = i + 1;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return text.charAt(i) == '.' && end - i - 1 == THOUSAND_DIGITS;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word.toString());
      word.setLength(0);
    }
  }
}
