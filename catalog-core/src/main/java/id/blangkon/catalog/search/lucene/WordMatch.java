package id.blangkon.catalog.search.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * What one typed word may stand for in the index: the word itself, its stems, its synonyms; a word
 * that no product has is taken for a slip of the finger, two words written as one, or the beginning
 * of a word.
 *
 * @param terms terms of the index with the share of their weight that counts, 0 to 1
 * @param parts the words that the word was cut into; empty when it was not
 * @param correction what was probably meant; null when the word is found as typed or nothing
 *     resembles it
 */
record WordMatch(
    String word, Map<String, Float> terms, List<String> parts, @Nullable String correction) {

  private static final float EXACT = 1f;
  private static final float SYNONYM = 0.6f;
  private static final float SIMILAR = 0.6f;
  private static final float BEGINNING = 0.4f;
  private static final float STEM = 0.5f;
  private static final int MOST_SYNONYMS = 8;
  private static final int MOST_SIMILAR = 5;
  private static final int MOST_BEGINNINGS = 8;
  private static final int SHORTEST_SIMILAR = 4;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int SHORTEST_PART = 3;

  /** Finds what stands for the words of one query. */
  static final class Finder {

    private final Vocabulary vocabulary;
    private final Stems stems;
    private final Synonyms synonyms;

    Finder(Vocabulary vocabulary, Stems stems, Synonyms synonyms) {
      this.vocabulary = vocabulary;
      this.stems = stems;
      this.synonyms = synonyms;
    }

    WordMatch find(String word) throws IOException {
      Map<String, Float> terms = known(word);
      return terms.isEmpty() ? guess(word) : new WordMatch(word, terms, List.of(), null);
    }

    private Map<String, Float> known(String word) throws IOException {
      Map<String, Float> terms = new LinkedHashMap<>();
      addForms(word, EXACT, terms);
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

    private WordMatch guess(String word) throws IOException {
      List<String> parts = parts(word);
      if (!parts.isEmpty()) {
        return new WordMatch(word, Map.of(), parts, String.join(" ", parts));
      }
      Map<String, Float> terms = new LinkedHashMap<>();
      if (word.length() >= SHORTEST_SIMILAR) {
        for (String similar : vocabulary.similar(word, MOST_SIMILAR)) {
          terms.put(similar, SIMILAR);
        }
      }
      if (word.length() >= SHORTEST_BEGINNING) {
        for (String longer : vocabulary.beginningWith(word, MOST_BEGINNINGS)) {
          terms.putIfAbsent(longer, BEGINNING);
        }
      }
      String correction = terms.isEmpty() ? null : terms.keySet().iterator().next();
      return new WordMatch(word, terms, List.of(), correction);
    }

    /**
     * Two words that were written as one ({@code snackbox}, {@code 80gram}), the better known ones
     * first.
     */
    private List<String> parts(String word) throws IOException {
      List<String> best = List.of();
      int most = 0;
      for (int cut = 1; cut < word.length(); cut++) {
        String left = word.substring(0, cut);
        String right = word.substring(cut);
        if (mayBeCut(left, right)) {
          int products = vocabulary.products(left);
          products = products == 0 ? 0 : Math.min(products, vocabulary.products(right));
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
      return letterBefore != letterAfter
          || (left.length() >= SHORTEST_PART && right.length() >= SHORTEST_PART);
    }
  }

  boolean isFound() {
    return !terms.isEmpty() || !parts.isEmpty();
  }

  Query query() {
    if (!parts.isEmpty()) {
      BooleanQuery.Builder both = new BooleanQuery.Builder();
      parts.forEach(
          part -> both.add(new TermQuery(new Term(Fields.WORDS, part)), BooleanClause.Occur.MUST));
      return both.build();
    }
    if (terms.size() == 1) {
      Map.Entry<String, Float> only = terms.entrySet().iterator().next();
      Query query = new TermQuery(new Term(Fields.WORDS, only.getKey()));
      return only.getValue() == EXACT ? query : new BoostQuery(query, only.getValue());
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(Fields.WORDS);
    terms.forEach((term, share) -> any.addTerm(new Term(Fields.WORDS, term), share));
    return any.build();
  }
}
