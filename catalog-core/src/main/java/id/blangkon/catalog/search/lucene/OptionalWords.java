package id.blangkon.catalog.search.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that people type without meaning them (<i>untuk</i>, <i>harga</i>): {@code
 * optional-words.txt}.
 */
final class OptionalWords {

  private final Set<String> words;

  private OptionalWords(Set<String> words) {
    this.words = words;
  }

  static OptionalWords standard() {
    Set<String> words = new HashSet<>();
    WordList.lines("optional-words.txt").forEach(line -> words.addAll(Words.of(line)));
    return new OptionalWords(words);
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /** The words that must be found: those that mean something, or all when none does. */
  List<String> required(List<String> typed) {
    List<String> required = typed.stream().filter(word -> !words.contains(word)).toList();
    return required.isEmpty() ? typed : required;
  }
}
