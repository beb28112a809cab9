package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Completes what is being typed with phrases of product names. In each segment the phrases are
 * sorted, so those with a prefix are a range of numbers, and the counts of the range are read from
 * an array; only the best are then counted exactly.
 */
final class Completions {

  /**
   * More candidates of each segment than are wanted, since a phrase may be best only over all
   * segments.
   */
  private static final int SPARE = 8;

  private static final int LONGEST_TYPED = ProductQuery.LONGEST_TEXT;

  /** More than any list of completions shows. */
  private static final int MOST = 50;

  /** Follows every letter in the order of the phrases. */
  private static final byte AFTER_LETTERS = (byte) 0xff;

  private static final Comparator<Suggestion> MOST_FIRST =
      Comparator.comparingLong(Suggestion::count).reversed().thenComparing(Suggestion::text);

  private final TextSearch texts;
  private final OptionalWords optional;

  Completions(TextSearch texts, OptionalWords optional) {
    this.texts = texts;
    this.optional = optional;
  }

  List<Suggestion> of(Snapshot snapshot, String typed, int wanted) throws IOException {
    List<String> words = Words.of(typed.substring(0, Math.min(LONGEST_TYPED, typed.length())));
    int most = Math.min(MOST, wanted);
    if (words.isEmpty() || most < 1) {
      return List.of();
    }
    boolean wordEnded = !Character.isLetterOrDigit(typed.charAt(typed.length() - 1));
    List<Suggestion> found = List.of();
    // The longest ending of what is typed that begins a phrase is completed; the words before it
    // must be found too.
    for (int start = Math.max(0, words.size() - NamePhrases.MOST_WORDS);
        start < words.size() && found.isEmpty();
        start++) {
      String prefix = String.join(" ", words.subList(start, words.size())) + (wordEnded ? " " : "");
      Set<String> phrases = candidates(snapshot, prefix, most);
      found =
          start == 0
              ? alone(snapshot, "", phrases)
              : after(snapshot, words.subList(0, start), phrases);
    }
    return found.stream().sorted(MOST_FIRST).limit(most).toList();
  }

  private static List<Suggestion> alone(Snapshot snapshot, String before, Set<String> phrases)
      throws IOException {
    List<Suggestion> found = new ArrayList<>();
    for (String phrase : phrases) {
      addIfAny(before + phrase, products(snapshot, phrase), found);
    }
    return found;
  }

  private List<Suggestion> after(Snapshot snapshot, List<String> before, Set<String> phrases)
      throws IOException {
    if (phrases.isEmpty() || before.size() > TextMatch.MOST_WORDS) {
      return List.of();
    }
    if (before.stream().allMatch(optional::has)) {
      return alone(snapshot, String.join(" ", before) + " ", phrases);
    }
    Query wordsBefore = texts.allOf(snapshot, optional.required(before));
    List<Suggestion> found = new ArrayList<>();
    for (String phrase : phrases) {
      Query both =
          new BooleanQuery.Builder()
              .add(wordsBefore, BooleanClause.Occur.FILTER)
              .add(new TermQuery(new Term(Fields.PHRASES, phrase)), BooleanClause.Occur.FILTER)
              .build();
      addIfAny(String.join(" ", before) + " " + phrase, snapshot.searcher().count(both), found);
    }
    return found;
  }

  private static void addIfAny(String text, long products, List<Suggestion> found) {
    if (products > 0) {
      found.add(new Suggestion(text, products));
    }
  }

  private static Set<String> candidates(Snapshot snapshot, String prefix, int most)
      throws IOException {
    Set<String> candidates = new LinkedHashSet<>();
    for (LeafReaderContext leaf : snapshot.leaves()) {
      SortedSetDocValues phrases = DocValues.getSortedSet(leaf.reader(), Fields.PHRASES);
      int[] counts = snapshot.segments().get(leaf.ord).phraseCounts;
      for (int phrase : best(phrases, counts, prefix, most + SPARE)) {
        candidates.add(phrases.lookupOrd(phrase).utf8ToString());
      }
    }
    return candidates;
  }

  private static List<Integer> best(
      SortedSetDocValues phrases, int[] counts, String prefix, int most) throws IOException {
    BytesRef from = new BytesRef(prefix);
    BytesRef to = new BytesRef(from.length + 1);
    to.length = from.length + 1;
    System.arraycopy(from.bytes, from.offset, to.bytes, 0, from.length);
    to.bytes[from.length] = AFTER_LETTERS;
    int begin = position(phrases.lookupTerm(from));
    int end = position(phrases.lookupTerm(to));
    PriorityQueue<Integer> best =
        new PriorityQueue<>(most + 1, Comparator.comparingInt(phrase -> counts[phrase]));
    for (int phrase = begin; phrase < end; phrase++) {
      if (best.size() < most) {
        best.add(phrase);
      } else if (counts[phrase] > counts[best.element()]) {
        best.remove();
        best.add(phrase);
      }
    }
    return List.copyOf(best);
  }

  private static int position(long found) {
    return (int) (found >= 0 ? found : -found - 1);
  }

  private static long products(Snapshot snapshot, String phrase) throws IOException {
    Term term = new Term(Fields.PHRASES, phrase);
    long products = 0;
    for (LeafReaderContext leaf : snapshot.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      products += live == null ? leaf.reader().docFreq(term) : living(leaf, term, live);
    }
    return products;
  }

  private static long living(LeafReaderContext leaf, Term term, Bits live) throws IOException {
    PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
    long products = 0;
    if (postings != null) {
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live.get(doc)) {
          products++;
        }
      }
    }
    return products;
  }
}
