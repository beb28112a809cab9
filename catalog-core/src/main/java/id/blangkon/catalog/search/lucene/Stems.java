package id.blangkon.catalog.search.lucene;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.id.IndonesianStemmer;

/**
 * Indonesian stems of a word. Lucene's stemmer is blind to consonants that a prefix has swallowed
 * (memakan from makan, memotong from potong) and takes percetakan for ceta + kan, so a word may
 * have several candidates; they are indexed and looked for alike. Exceptions stand in {@code
 * stems.txt}.
 */
final class Stems {

  private static final int SHORTEST = 4;

  private final Map<String, Set<String>> exceptions;

  private Stems(Map<String, Set<String>> exceptions) {
    this.exceptions = exceptions;
  }

  static Stems standard() {
    Map<String, Set<String>> exceptions = new HashMap<>();
    for (String line : WordList.lines("stems.txt")) {
      String[] sides = line.split("=", -1);
      exceptions.put(sides[0].strip(), Set.of(sides[1].strip()));
    }
    return new Stems(exceptions);
  }

  /** One stem or more; the word itself when it has no affixes. */
  Set<String> of(String word) {
    Set<String> exception = exceptions.get(word);
    if (exception != null) {
      return exception;
    }
    if (word.length() < SHORTEST || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return Set.of(word);
    }
    Set<String> stems = new LinkedHashSet<>();
    stems.add(stem(word));
    if (word.endsWith("kan")) {
      stems.add(stem(word.substring(0, word.length() - 2)));
    }
    addSwallowed(word, stems);
    return stems;
  }

  private void addSwallowed(String word, Set<String> stems) {
    if (swallows(word, "mem") || swallows(word, "pem")) {
      addWhole("p" + word.substring(3), stems);
      addWhole("m" + word.substring(3), stems);
    } else if (swallows(word, "meng") || swallows(word, "peng")) {
      addWhole("k" + word.substring(4), stems);
    } else if (swallows(word, "men") || swallows(word, "pen")) {
      addWhole("t" + word.substring(3), stems);
    }
  }

  private void addWhole(String rest, Set<String> stems) {
    Set<String> exception = exceptions.get(rest);
    if (exception != null) {
      stems.addAll(exception);
    } else {
      stems.add(stem(rest));
    }
  }

  private static boolean swallows(String word, String prefix) {
    return word.startsWith(prefix)
        && word.length() >= prefix.length() + SHORTEST - 1
        && "aiueo".indexOf(word.charAt(prefix.length())) >= 0;
  }

  private static String stem(String word) {
    char[] letters = word.toCharArray();
    int length = new IndonesianStemmer().stem(letters, letters.length, true);
    return new String(letters, 0, length);
  }
}
