package id.blangkon.catalog.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what the words of one query stand for in one reader of the index. */
final class WordFinder {

  private static final float SYNONYM = 0.6f;
  private static final float SIMILAR = 0.6f;
  private static final float BEGINNING = 0.4f;
  private static final float SIMILAR_TO_RARE = 0.3f;
  private static final float STEM = 0.5f;
  private static final int MOST_SYNONYMS = 8;
  private static final int MOST_SIMILAR = 5;
  private static final int MOST_BEGINNINGS = 8;
  private static final int SHORTEST_SIMILAR = 4;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int SHORTEST_PART = 3;

  /** A word of no more products than this may be some supplier's own slip of the finger. */
  private static final int RARE = 2;

  /**
   * How many times more products must have the similar word, for the rare one to be taken for a
   * slip.
   */
  private static final int FAR_MORE = 50;

  private final Vocabulary vocabulary;
  private final Stems stems;
  private final Synonyms synonyms;

  WordFinder(Vocabulary vocabulary, Stems stems, Synonyms synonyms) {
    this.vocabulary = vocabulary;
    this.stems = stems;
    this.synonyms = synonyms;
  }

  WordMatch find(String word) throws IOException {
    Map<String, Float> terms = known(word);
    if (terms.isEmpty()) {
      return guess(word);
    }
    String better = isRare(word, terms) ? farMoreCommon(word) : null;
    if (better != null) {
      terms.put(better, SIMILAR_TO_RARE);
    }
    return new WordMatch(word, terms, List.of(), better);
  }

  private Map<String, Float> known(String word) throws IOException {
    Map<String, Float> terms = new LinkedHashMap<>();
    addForms(word, WordMatch.EXACT, terms);
    for (List<String> synonym : synonyms.of(List.of(word), MOST_SYNONYMS)) {
      if (synonym.size() == 1) {
        addForms(synonym.get(0), SYNONYM, terms);
      }
    }
    return terms;
  }

  private void addForms(String word, float share, Map<String, Float> terms) throws IOException {
    int products = vocabulary.products(word);
    if (products > 0) {
      terms.merge(word, share, Math::max);
    }
    for (String stem : stems.of(word)) {
      String term = Fields.STEM_MARK + stem;
      // All products with the word have its stems: equal numbers mean the same products, and one
      // list is enough.
      if (vocabulary.products(term) > products) {
        terms.merge(term, share * STEM, Math::max);
      }
    }
  }

  private boolean isRare(String word, Map<String, Float> terms) throws IOException {
    return terms.size() == 1
        && word.length() >= SHORTEST_SIMILAR
        && vocabulary.products(word) <= RARE;
  }

  private @Nullable String farMoreCommon(String word) throws IOException {
    List<String> similar = vocabulary.similar(word, 1);
    boolean common = !similar.isEmpty() && vocabulary.products(similar.get(0)) >= FAR_MORE * RARE;
    return common ? similar.get(0) : null;
  }

  /**
   * A word that no product has: two words written as one, a slip of the finger, or the beginning of
   * a word.
   */
  private WordMatch guess(String word) throws IOException {
    List<String> similar =
        word.length() < SHORTEST_SIMILAR ? List.of() : vocabulary.similar(word, MOST_SIMILAR);
    List<String> parts = parts(word, similar.isEmpty() ? 0 : vocabulary.products(similar.get(0)));
    if (!parts.isEmpty()) {
      return new WordMatch(word, Map.of(), parts, String.join(" ", parts));
    }
    Map<String, Float> terms = new LinkedHashMap<>();
    for (String term : similar) {
      terms.put(term, SIMILAR);
    }
    List<String> meantWords = new ArrayList<>(similar);
    if (word.length() >= SHORTEST_SIMILAR) {
      meantWords.addAll(synonyms.oneLetterFrom(word));
    }
    for (String term : meantWords) {
      // Whoever mistypes a word wants what the right one finds, its synonyms too.
      for (Map.Entry<String, Float> meant : known(term).entrySet()) {
        terms.putIfAbsent(meant.getKey(), SIMILAR * meant.getValue());
      }
    }
    if (word.length() >= SHORTEST_BEGINNING) {
      vocabulary
          .beginningWith(word, MOST_BEGINNINGS)
          .forEach(term -> terms.putIfAbsent(term, BEGINNING));
    }
    String correction = terms.isEmpty() ? null : terms.keySet().iterator().next();
    return new WordMatch(word, terms, List.of(), correction);
  }

  /**
   * Two words that were written as one ({@code snackbox}, {@code 80gram}).
   *
   * @param least both must have more products than this
   */
  private List<String> parts(String word, int least) throws IOException {
    List<String> best = List.of();
    int most = least;
    for (int cut = 1; cut < word.length(); cut++) {
      String left = word.substring(0, cut);
      String right = word.substring(cut);
      if (mayBeCut(left, right)) {
        int products = vocabulary.products(left);
        products = products > most ? Math.min(products, vocabulary.products(right)) : 0;
        if (products > most) {
          most = products;
          best = List.of(left, right);
        }
      }
    }
    return best;
  }

  private static boolean mayBeCut(String left, String right) {
    boolean letterBefore = Character.isLetter(left.charAt(left.length() - 1));
    boolean letterAfter = Character.isLetter(right.charAt(0));
    boolean bothAreWords =
        letterBefore && left.length() >= SHORTEST_PART && right.length() >= SHORTEST_PART;
    return letterBefore != letterAfter || bothAreWords;
  }
}
