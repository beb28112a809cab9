package id.blangkon.catalog.search.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;

/**
 * Collects the words of one product with a weight each. Words of the name weigh most, and most of
 * all the first one, which in Indonesian names the thing itself (<i>kertas</i> HVS, but mesin
 * penghancur <i>kertas</i>).
 */
final class WeightedWords {

  private static final int NAME = 16;
  private static final int HEAD = 8;
  private static final int SHORT_NAME = 4;
  private static final int SHORT_NAME_WORDS = 4;
  private static final int CATEGORY = 5;
  private static final int SUPPLIER = 4;
  private static final int DESCRIPTION = 1;

  private final Stems stems;
  private final Map<String, Integer> weights = new LinkedHashMap<>();

  WeightedWords(Stems stems) {
    this.stems = stems;
  }

  WeightedWords name(List<String> words) {
    int weight = NAME + (words.size() <= SHORT_NAME_WORDS ? SHORT_NAME : 0);
    for (int i = 0; i < words.size(); i++) {
      add(words.get(i), i == 0 ? weight + HEAD : weight);
    }
    return this;
  }

  WeightedWords category(List<String> words) {
    return addAll(words, CATEGORY);
  }

  WeightedWords supplier(List<String> words) {
    return addAll(words, SUPPLIER);
  }

  WeightedWords description(List<String> words) {
    return addAll(words, DESCRIPTION);
  }

  TokenStream stream() {
    return new WeightedTokenStream(weights);
  }

  private WeightedWords addAll(List<String> words, int weight) {
    words.forEach(word -> add(word, weight));
    return this;
  }

  private void add(String word, int weight) {
    // A repeated word counts once with its best weight, so that nothing is gained by repetition.
    weights.merge(word, weight, Math::max);
    for (String stem : stems.of(word)) {
      weights.merge(Fields.STEM_MARK + stem, weight, Math::max);
    }
  }
}
