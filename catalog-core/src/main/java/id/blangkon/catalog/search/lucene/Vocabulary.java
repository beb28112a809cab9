package id.blangkon.catalog.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** The words of the index, how many products have each, and those that look like another. */
final class Vocabulary {

  /** Terms looked at for one prefix in one segment, so that a short prefix stays cheap. */
  private static final int MOST_SCANNED = 2_000;

  private static final Comparator<Map.Entry<String, Integer>> MOST_PRODUCTS_FIRST =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final IndexReader reader;

  Vocabulary(IndexReader reader) {
    this.reader = reader;
  }

  int products(String term) throws IOException {
    return reader.docFreq(new Term(Fields.WORDS, term));
  }

  /**
   * Words that differ by one letter left out, put in, changed, or swapped with its neighbour; most
   * products first.
   */
  List<String> similar(String word, int most) throws IOException {
    CompiledAutomaton automaton = FuzzyQuery.getFuzzyAutomaton(word, 1, 0, true);
    Map<String, Integer> found = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.WORDS);
      if (terms != null) {
        addAll(automaton.getTermsEnum(terms), found);
      }
    }
    found.keySet().removeIf(term -> term.startsWith(Fields.STEM_MARK) || term.equals(word));
    return first(found, most);
  }

  /** Words that begin with the prefix; most products first. */
  List<String> beginningWith(String prefix, int most) throws IOException {
    BytesRef start = new BytesRef(prefix);
    Map<String, Integer> found = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.WORDS);
      if (terms != null) {
        scan(terms.iterator(), start, found);
      }
    }
    return first(found, most);
  }

  private static void scan(TermsEnum terms, BytesRef start, Map<String, Integer> found)
      throws IOException {
    int scanned = 0;
    TermsEnum.SeekStatus status = terms.seekCeil(start);
    BytesRef term = status == TermsEnum.SeekStatus.END ? null : terms.term();
    while (term != null && StringHelper.startsWith(term, start) && scanned < MOST_SCANNED) {
      found.merge(term.utf8ToString(), terms.docFreq(), Integer::sum);
      scanned++;
      term = terms.next();
    }
  }

  private static void addAll(TermsEnum terms, Map<String, Integer> found) throws IOException {
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      found.merge(term.utf8ToString(), terms.docFreq(), Integer::sum);
    }
  }

  private static List<String> first(Map<String, Integer> found, int most) {
    List<Map.Entry<String, Integer>> entries = new ArrayList<>(found.entrySet());
    entries.sort(MOST_PRODUCTS_FIRST);
    return entries.stream().limit(most).map(Map.Entry::getKey).toList();
  }
}
