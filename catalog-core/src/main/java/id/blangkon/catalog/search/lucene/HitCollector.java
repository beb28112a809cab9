package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.search.Facets;
import id.blangkon.catalog.search.ProductSort;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** Filters, counts and ranks the matches of a query in one pass over them. */
final class HitCollector implements Collector, LeafCollector {

  private final List<SegmentColumns> segments;
  private final Filters filters;
  private final boolean unfiltered;
  private final ProductSort sort;
  private final boolean scored;
  private final @Nullable Cursor after;
  private final FirstHits first;
  private final FacetCounter counter;
  private SegmentColumns columns;
  private int segment;
  private @Nullable Scorable scorer;
  private long matches;
  private long total;

  /**
   * @param scored whether the query's score ranks the hits; otherwise relevance is equal for all
   * @param most how many first hits are kept
   */
  HitCollector(
      Snapshot snapshot,
      Filters filters,
      ProductSort sort,
      boolean scored,
      @Nullable Cursor after,
      int most) {
    this.segments = snapshot.segments();
    this.columns = SegmentColumns.NONE;
    this.filters = filters;
    this.unfiltered = filters.isNone();
    this.sort = sort;
    this.scored = scored && sort == ProductSort.RELEVANCE;
    this.after = after;
    this.first = new FirstHits(most);
    this.counter = new FacetCounter(snapshot.columns());
  }

  @Override
  public ScoreMode scoreMode() {
    return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) {
    enter(context.ord);
    return this;
  }

  /** Begins with another segment. */
  void enter(int ordinal) {
    segment = ordinal;
    columns = segments.get(ordinal);
  }

  @Override
  public void setScorer(Scorable newScorer) {
    scorer = newScorer;
  }

  @Override
  public void collect(int doc) throws IOException {
    matches++;
    long traits = columns.traits[doc];
    if (unfiltered) {
      counter.count(traits);
    } else {
      int failed = filters.failed(traits, columns.serviceAreas[doc], columns.netPrice[doc]);
      if (failed != 0) {
        counter.countSideways(failed, traits);
        return;
      }
      counter.count(traits);
    }
    total++;
    rank(doc);
  }

  private void rank(int doc) throws IOException {
    long key = key(doc);
    if (!first.mayHold(key)) {
      return;
    }
    long idHigh = columns.idHigh[doc];
    long idLow = columns.idLow[doc];
    if (after == null || after.isBefore(key, idHigh, idLow)) {
      first.offer(new FirstHits.Hit(key, idHigh, idLow, segment, doc));
    }
  }

  private long key(int doc) throws IOException {
    return switch (sort) {
      case RELEVANCE ->
          scored && scorer != null ? -(long) Float.floatToRawIntBits(scorer.score()) : 0;
      case PRICE_ASCENDING -> columns.netPrice[doc];
      case PRICE_DESCENDING -> -columns.netPrice[doc];
      case NEWEST -> -columns.listedAt[doc];
    };
  }

  /** How many products have the words, whatever the filters say. */
  long matches() {
    return matches;
  }

  long total() {
    return total;
  }

  List<FirstHits.Hit> hits() {
    return first.inOrder();
  }

  Facets facets() {
    return counter.facets();
  }
}
