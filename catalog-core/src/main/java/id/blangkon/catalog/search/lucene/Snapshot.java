package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.search.ProductSort;
import id.blangkon.catalog.storage.PageRequest;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The index as it was at one moment: a reader, the columns of its segments, and what the whole of
 * it counts. Used by many threads; closed when the last of them lets go of it.
 */
final class Snapshot implements Closeable {

  /** So many groups of offers are some megabytes; the others are read each time. */
  private static final int MOST_GROUPS = 8_000;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Columns columns;
  private final List<SegmentColumns> segments = new ArrayList<>();
  private final Map<IndexReader.CacheKey, SegmentColumns> byCore = new HashMap<>();
  private final Map<ProductSort, Hits> everything = new EnumMap<>(ProductSort.class);
  private final Map<OfferGroup.Key, OfferGroup> offers = new ConcurrentHashMap<>();

  /** Reads a group of offers that nobody asked this snapshot for before. */
  interface OfferReader {
    OfferGroup read(Snapshot snapshot, OfferGroup.Key key) throws IOException;
  }

  private Snapshot(DirectoryReader reader, Columns columns) {
    this.reader = reader;
    this.columns = columns;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setSimilarity(new WeightSimilarity());
    // Every query visits all its matches once; Lucene's cache of filters would only cost memory and
    // locks.
    this.searcher.setQueryCache(null);
  }

  /**
   * Takes over the reader.
   *
   * @param before the snapshot before, whose columns are used again for the segments that both have
   */
  static Snapshot of(DirectoryReader reader, Columns columns, @Nullable Snapshot before)
      throws IOException {
    Snapshot snapshot = new Snapshot(reader, columns);
    for (LeafReaderContext leaf : reader.leaves()) {
      IndexReader.CacheKey core = leaf.reader().getCoreCacheHelper().getKey();
      SegmentColumns known = before == null ? null : before.byCore.get(core);
      SegmentColumns segment = known == null ? SegmentColumns.read(leaf.reader(), columns) : known;
      snapshot.segments.add(segment);
      snapshot.byCore.put(core, segment);
    }
    return snapshot;
  }

  /** Takes a hold on it; false when it is closed already. Each hold ends with {@link #close}. */
  boolean hold() {
    return reader.tryIncRef();
  }

  @Override
  public void close() throws IOException {
    reader.decRef();
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  Columns columns() {
    return columns;
  }

  List<SegmentColumns> segments() {
    return segments;
  }

  List<LeafReaderContext> leaves() {
    return reader.leaves();
  }

  /** One pass over the matches of the query, or over all products when it is null. */
  Hits collect(@Nullable Query query, HitCollector collector) throws IOException {
    if (query == null) {
      collectAll(collector);
    } else {
      searcher.search(query, new OnePass(collector));
    }
    return Hits.of(collector);
  }

  private void collectAll(HitCollector collector) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      collector.enter(leaf.ord);
      Bits live = leaf.reader().getLiveDocs();
      int end = leaf.reader().maxDoc();
      for (int doc = 0; doc < end; doc++) {
        if (live == null || live.get(doc)) {
          collector.collect(doc);
        }
      }
    }
  }

  /**
   * The counts of all products and the first of them in the order; found once for each snapshot.
   */
  synchronized Hits everything(ProductSort sort, Filters noFilters) throws IOException {
    Hits known = everything.get(sort);
    if (known != null) {
      return known;
    }
    Hits found =
        collect(null, new HitCollector(this, noFilters, sort, false, null, PageRequest.MOST + 1));
    everything.put(sort, found);
    return found;
  }

  /** The offers of a key; read once for each snapshot as long as there is room. */
  OfferGroup offers(OfferGroup.Key key, OfferReader source) throws IOException {
    OfferGroup known = offers.get(key);
    if (known != null) {
      return known;
    }
    OfferGroup found = source.read(this, key);
    if (offers.size() < MOST_GROUPS) {
      offers.put(key, found);
    }
    return found;
  }

  ProductDocument item(FirstHits.Hit hit) throws IOException {
    LeafReader segment = reader.leaves().get(hit.segment()).reader();
    BinaryDocValues items = segment.getBinaryDocValues(Fields.ITEM);
    if (items == null || !items.advanceExact(hit.doc())) {
      throw new IOException("A product has no item in the index; rebuild it");
    }
    return ItemCodec.decode(items.binaryValue());
  }

  /** All segments by one collector, in the thread that asks. */
  private record OnePass(HitCollector collector)
      implements CollectorManager<HitCollector, HitCollector> {

    @Override
    public HitCollector newCollector() {
      return collector;
    }

    @Override
    public HitCollector reduce(Collection<HitCollector> collectors) {
      return collector;
    }
  }
}
