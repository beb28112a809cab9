package id.blangkon.catalog.search.lucene;

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

  /** The share of a word found as it was typed. */
  static final float EXACT = 1f;

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
