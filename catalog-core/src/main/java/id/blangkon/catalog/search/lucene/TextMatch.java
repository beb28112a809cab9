package id.blangkon.catalog.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What a typed text stands for in the index. Built from words only, and from no more than a few of
 * them: the text is never read as a query.
 */
final class TextMatch {

  /** Words of a text that are looked at; the rest is left out. */
  static final int MOST_WORDS = 12;

  private static final int MOST_OTHER_PHRASES = 8;

  /**
   * The share of the score that a phrase earns for another one; those named first in the file earn
   * more.
   */
  private static final float FIRST_OTHER_PHRASE = 0.8f;

  /**
   * What the first of several words counts more: in Indonesian it names the thing, and the others
   * say which kind.
   */
  private static final float HEAD = 1.25f;

  private static final float NEXT_OTHER_PHRASE = 0.7f;

  private final WordFinder finder;
  private final Synonyms synonyms;
  private final Map<String, WordMatch> matches = new HashMap<>();
  private final List<String> words;
  private final List<Query> clauses = new ArrayList<>();
  private boolean complete = true;

  private TextMatch(WordFinder finder, Synonyms synonyms, List<String> words) {
    this.finder = finder;
    this.synonyms = synonyms;
    this.words = words;
  }

  static TextMatch of(List<String> words, WordFinder finder, Synonyms synonyms) throws IOException {
    Set<String> distinct = new LinkedHashSet<>(words);
    TextMatch match = new TextMatch(finder, synonyms, distinct.stream().limit(MOST_WORDS).toList());
    match.build();
    return match;
  }

  private void build() throws IOException {
    for (int start = 0; start < words.size(); ) {
      int length = synonyms.lengthAt(words, start);
      List<String> phrase = words.subList(start, start + length);
      List<Query> alternatives = alternatives(phrase);
      if (alternatives.isEmpty()) {
        complete = false;
      } else {
        Query clause =
            alternatives.size() == 1
                ? alternatives.get(0)
                : new DisjunctionMaxQuery(alternatives, 0f);
        clauses.add(start == 0 && length < words.size() ? new BoostQuery(clause, HEAD) : clause);
      }
      start += length;
    }
  }

  private List<Query> alternatives(List<String> phrase) throws IOException {
    List<Query> alternatives = new ArrayList<>();
    addIfFound(phrase, 1f, alternatives);
    float share = FIRST_OTHER_PHRASE;
    for (List<String> other : synonyms.of(phrase, MOST_OTHER_PHRASES)) {
      // Single words for a single word are among the terms of its match already.
      if (phrase.size() > 1 || other.size() > 1) {
        addIfFound(other, share, alternatives);
        share *= NEXT_OTHER_PHRASE;
      }
    }
    return alternatives;
  }

  private void addIfFound(List<String> phrase, float share, List<Query> alternatives)
      throws IOException {
    List<Query> all = new ArrayList<>();
    for (String word : phrase) {
      WordMatch match = match(word);
      if (!match.isFound()) {
        return;
      }
      all.add(match.query());
    }
    Query phraseQuery = all.size() == 1 ? all.get(0) : atLeast(all.size(), all);
    alternatives.add(share == 1f ? phraseQuery : new BoostQuery(phraseQuery, share));
  }

  private WordMatch match(String word) throws IOException {
    WordMatch known = matches.get(word);
    if (known == null) {
      known = finder.find(word);
      matches.put(word, known);
    }
    return known;
  }

  /** All words must be there. */
  Query strict() {
    if (!complete || clauses.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    return clauses.size() == 1 ? clauses.get(0) : atLeast(clauses.size(), clauses);
  }

  /** How many words or phrases of the text are found at all. */
  int found() {
    return clauses.size();
  }

  /** Whether some word is found nowhere. */
  boolean isComplete() {
    return complete;
  }

  /** Some of the words must be there. */
  Query relaxed(int least) {
    return atLeast(least, clauses);
  }

  private static Query atLeast(int least, List<Query> clauses) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean all = least == clauses.size();
    clauses.forEach(clause -> query.add(clause, all ? Occur.MUST : Occur.SHOULD));
    if (!all) {
      query.setMinimumNumberShouldMatch(least);
    }
    return query.build();
  }

  /** The words with corrections in place of what was not found; words beyond help are left out. */
  List<String> corrected() {
    List<String> corrected = new ArrayList<>();
    for (String word : words) {
      WordMatch match = matches.get(word);
      if (match == null) {
        corrected.add(word);
      } else if (match.correction() != null) {
        corrected.add(match.correction());
      } else if (match.isFound()) {
        corrected.add(word);
      }
    }
    return corrected;
  }

  List<String> words() {
    return words;
  }
}
