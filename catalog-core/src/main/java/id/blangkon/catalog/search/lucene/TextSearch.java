package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.ProductSearchResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Answers a query from a snapshot: first with all words required; when no product has them all,
 * with fewer, down to any of them. Filters play no part in that: a filter that leaves nothing
 * leaves nothing.
 */
final class TextSearch {

  private static final int MOST_TRIED_WORDS = 3;
  private static final int MOST_TRIED_SPELLINGS = 3;
  private static final int SHORTEST_TRIED = 4;

  private final Stems stems;
  private final Synonyms synonyms;
  private final OptionalWords optional;

  TextSearch(Stems stems, Synonyms synonyms, OptionalWords optional) {
    this.stems = stems;
    this.synonyms = synonyms;
    this.optional = optional;
  }

  ProductSearchResult search(Snapshot snapshot, ProductQuery query) throws IOException {
    String after = query.page().after();
    Cursor cursor = after == null ? null : Cursor.decode(after, query.sort());
    Filters filters = Filters.of(query, snapshot.columns());
    if (query.text().isEmpty()) {
      return result(snapshot, query, everything(snapshot, query, filters, cursor), null);
    }
    TextMatch text = match(snapshot, optional.required(Words.of(query.text())));
    Hits hits = collect(snapshot, text.strict(), query, filters, cursor);
    if (hits.matches() > 0) {
      return result(snapshot, query, hits, correction(text));
    }
    return relaxed(snapshot, query, filters, cursor, text, hits);
  }

  /** Products that have all the words in one way or another. */
  Query allOf(Snapshot snapshot, List<String> words) throws IOException {
    return match(snapshot, words).strict();
  }

  private TextMatch match(Snapshot snapshot, List<String> words) throws IOException {
    Vocabulary vocabulary = new Vocabulary(snapshot.reader());
    return TextMatch.of(words, new WordFinder(vocabulary, stems, synonyms), synonyms);
  }

  private static Hits everything(
      Snapshot snapshot, ProductQuery query, Filters filters, @Nullable Cursor cursor)
      throws IOException {
    return filters.isNone() && cursor == null
        ? snapshot.everything(query.sort(), filters)
        : snapshot.collect(
            null,
            new HitCollector(
                snapshot, filters, query.sort(), false, cursor, query.page().limit() + 1));
  }

  private static Hits collect(
      Snapshot snapshot, Query words, ProductQuery query, Filters filters, @Nullable Cursor cursor)
      throws IOException {
    return snapshot.collect(
        words,
        new HitCollector(snapshot, filters, query.sort(), true, cursor, query.page().limit() + 1));
  }

  private ProductSearchResult relaxed(
      Snapshot snapshot,
      ProductQuery query,
      Filters filters,
      @Nullable Cursor cursor,
      TextMatch text,
      Hits none)
      throws IOException {
    String suggestion = text.isComplete() ? respelled(snapshot, text.words()) : correction(text);
    int least = text.isComplete() ? text.found() - 1 : text.found();
    for (; least > 0; least--) {
      Hits hits = collect(snapshot, text.relaxed(least), query, filters, cursor);
      if (hits.matches() > 0) {
        return result(snapshot, query, hits, suggestion);
      }
    }
    return result(snapshot, query, none, suggestion);
  }

  private static @Nullable String correction(TextMatch text) {
    List<String> corrected = text.corrected();
    return corrected.isEmpty() || corrected.equals(text.words())
        ? null
        : String.join(" ", corrected);
  }

  /**
   * A neighbouring spelling of one of the words with which some product has them all; null when
   * there is none.
   */
  private @Nullable String respelled(Snapshot snapshot, List<String> words) throws IOException {
    for (int i = 0; i < Math.min(MOST_TRIED_WORDS, words.size()); i++) {
      for (List<String> spelling : spellings(snapshot, words, i)) {
        if (snapshot.searcher().count(allOf(snapshot, spelling)) > 0) {
          return String.join(" ", spelling);
        }
      }
    }
    return null;
  }

  private static List<List<String>> spellings(Snapshot snapshot, List<String> words, int index)
      throws IOException {
    Vocabulary vocabulary = new Vocabulary(snapshot.reader());
    List<List<String>> spellings = new ArrayList<>();
    String word = words.get(index);
    if (index + 1 < words.size() && vocabulary.products(word + words.get(index + 1)) > 0) {
      List<String> joined = new ArrayList<>(words);
      joined.set(index, word + joined.remove(index + 1));
      spellings.add(joined);
    }
    if (word.length() >= SHORTEST_TRIED) {
      for (String similar : vocabulary.similar(word, MOST_TRIED_SPELLINGS)) {
        List<String> changed = new ArrayList<>(words);
        changed.set(index, similar);
        spellings.add(changed);
      }
    }
    return spellings;
  }

  private static ProductSearchResult result(
      Snapshot snapshot, ProductQuery query, Hits hits, @Nullable String suggestion)
      throws IOException {
    int shown = Math.min(query.page().limit(), hits.first().size());
    List<ProductDocument> items = new ArrayList<>(shown);
    for (FirstHits.Hit hit : hits.first().subList(0, shown)) {
      items.add(snapshot.item(hit));
    }
    String next = null;
    if (hits.first().size() > shown) {
      FirstHits.Hit last = hits.first().get(shown - 1);
      next = new Cursor(query.sort(), last.key(), last.idHigh(), last.idLow()).encode();
    }
    return new ProductSearchResult(
        hits.total(), List.copyOf(items), hits.facets(), suggestion, next);
  }
}
