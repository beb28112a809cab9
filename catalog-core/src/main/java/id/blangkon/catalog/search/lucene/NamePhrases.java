package id.blangkon.catalog.search.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The phrases of a name that a completion may show: one to three words in a row, from a word that
 * means something.
 */
final class NamePhrases {

  static final int MOST_WORDS = 3;

  /** Words of a name from which a phrase begins; names are short, this bounds a hostile one. */
  private static final int STARTS = 8;

  private final OptionalWords optional;

  NamePhrases(OptionalWords optional) {
    this.optional = optional;
  }

  Set<String> of(List<String> words) {
    Set<String> phrases = new LinkedHashSet<>();
    for (int start = 0; start < Math.min(STARTS, words.size()); start++) {
      if (!begins(words.get(start))) {
        continue;
      }
      for (int end = start + 1; end <= Math.min(words.size(), start + MOST_WORDS); end++) {
        if (!optional.has(words.get(end - 1))) {
          phrases.add(String.join(" ", words.subList(start, end)));
        }
      }
    }
    return phrases;
  }

  private boolean begins(String word) {
    return !optional.has(word) && !Character.isDigit(word.charAt(0));
  }
}
