package id.blangkon.catalog.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words and phrases that mean the same, from {@code synonyms.txt}: {@code box = kotak = dus} holds
 * in every direction, {@code konsumsi > snack box = nasi box} only from left to right. Applied to
 * what is typed, so a change of the file needs no new index.
 */
final class Synonyms {

  private final Map<List<String>, Set<List<String>>> others;
  private final int longest;

  private Synonyms(Map<List<String>, Set<List<String>>> others) {
    this.others = others;
    this.longest = others.keySet().stream().mapToInt(List::size).max().orElse(1);
  }

  static Synonyms standard() {
    return of(WordList.lines("synonyms.txt"));
  }

  static Synonyms of(List<String> lines) {
    Map<List<String>, Set<List<String>>> others = new HashMap<>();
    for (String line : lines) {
      int arrow = line.indexOf('>');
      List<List<String>> found = phrases(line.substring(arrow + 1));
      List<List<String>> typed = arrow < 0 ? found : phrases(line.substring(0, arrow));
      for (List<String> phrase : typed) {
        Set<List<String>> same = others.computeIfAbsent(phrase, none -> new LinkedHashSet<>());
        found.stream().filter(other -> !other.equals(phrase)).forEach(same::add);
      }
    }
    return new Synonyms(others);
  }

  /** The single words with synonyms that are one letter away from a word. */
  List<String> oneLetterFrom(String word) {
    return others.keySet().stream()
        .filter(phrase -> phrase.size() == 1)
        .map(phrase -> phrase.get(0))
        .filter(known -> isOneLetterAway(known, word))
        .sorted()
        .toList();
  }

  private static boolean isOneLetterAway(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    int more = longer.length() - shorter.length();
    if (more > 1 || longer.equals(shorter)) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
      at++;
    }
    return longer.substring(at + 1).equals(shorter.substring(at + 1 - more));
  }

  private static List<List<String>> phrases(String text) {
    List<List<String>> phrases = new ArrayList<>();
    for (String phrase : text.split("=", -1)) {
      phrases.add(Words.of(phrase));
    }
    return phrases;
  }

  /** Other words or phrases for this one; each is a list of words. */
  Set<List<String>> of(List<String> phrase, int most) {
    Set<List<String>> all = others.getOrDefault(phrase, Set.of());
    return all.size() <= most ? all : new LinkedHashSet<>(new ArrayList<>(all).subList(0, most));
  }

  /** How many of the words from the index on form the longest known phrase; at least one. */
  int lengthAt(List<String> words, int start) {
    for (int length = Math.min(longest, words.size() - start); length > 1; length--) {
      if (others.containsKey(words.subList(start, start + length))) {
        return length;
      }
    }
    return 1;
  }
}
