package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.search.ProductDocument;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * One Lucene index: its writer, its newest snapshot, and its position in the journal, which is
 * committed with it. A document is never replaced by an older one. One thread at a time writes; any
 * number take snapshots.
 */
final class ProductIndex {

  private static final String FORMAT_KEY = "format";
  private static final String POSITION_KEY = "position";
  private static final String BUILT_KEY = "built";
  private static final double BUFFER_MEGABYTES = 32;
  private static final double SEGMENTS_PER_TIER = 4;

  /**
   * Deletions that are remembered; a late older document comes within seconds of one, so few are
   * enough.
   */
  private static final int REMEMBERED_DELETIONS = 10_000;

  private final Directory directory;
  private final IndexWriter writer;
  private final DocumentWriter documents;
  private final Columns columns = new Columns();
  private final Map<ProductId, Long> sinceSnapshot = new HashMap<>();
  private final Map<ProductId, Long> deletions = new LinkedHashMap<>();
  private volatile Snapshot snapshot;
  private volatile long position;
  private volatile boolean built;

  private ProductIndex(Directory directory, IndexWriter writer, DocumentWriter documents)
      throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.documents = documents;
    Map<String, String> committed = committed(writer);
    this.position = Long.parseLong(committed.getOrDefault(POSITION_KEY, "0"));
    this.built = Boolean.parseBoolean(committed.getOrDefault(BUILT_KEY, "false"));
    this.snapshot = Snapshot.of(DirectoryReader.open(writer), columns, null);
  }

  /**
   * Opens the index of the directory, or an empty one.
   *
   * @throws CorruptIndexException when a file is damaged or of another format
   * @throws org.apache.lucene.store.LockObtainFailedException when another process has it open
   */
  static ProductIndex open(Directory directory, DocumentWriter documents) throws IOException {
    IndexWriter writer = new IndexWriter(directory, config());
    try {
      checkFormat(writer, directory);
      ProductIndex index = new ProductIndex(directory, writer, documents);
      index.checkFiles();
      return index;
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private static IndexWriterConfig config() {
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setSegmentsPerTier(SEGMENTS_PER_TIER);
    return new IndexWriterConfig(new KeywordAnalyzer())
        .setSimilarity(new WeightSimilarity())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setMergePolicy(merges)
        .setCommitOnClose(false);
  }

  private static void checkFormat(IndexWriter writer, Directory directory) throws IOException {
    Map<String, String> committed = committed(writer);
    boolean isEmpty = committed.isEmpty() && writer.getDocStats().maxDoc == 0;
    if (!isEmpty && !Fields.FORMAT.equals(committed.get(FORMAT_KEY))) {
      throw new CorruptIndexException(
          "format " + committed.get(FORMAT_KEY) + ", not " + Fields.FORMAT, directory + "");
    }
  }

  private static Map<String, String> committed(IndexWriter writer) {
    Map<String, String> data = new TreeMap<>();
    Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
    if (entries != null) {
      entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  /**
   * Reads every file once against its checksum, so that damage shows now and not in somebody's
   * search.
   */
  private void checkFiles() throws IOException {
    for (LeafReaderContext leaf : snapshot.leaves()) {
      ((CodecReader) leaf.reader()).checkIntegrity();
    }
  }

  Directory directory() {
    return directory;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  long position() {
    return position;
  }

  /** Whether all products were read into it once; one that only followed events may lack some. */
  boolean isBuilt() {
    return built;
  }

  /** Whether it can be written; not after an error such as a full disk. */
  boolean isOpen() {
    return writer.isOpen();
  }

  void advance(long newPosition) {
    position = Math.max(position, newPosition);
  }

  void markBuilt() {
    built = true;
  }

  /**
   * Writes the document, or takes it off when it is not on show, unless the index has a newer one.
   */
  void write(ProductDocument document, CategoryTree categories) throws IOException {
    ProductId id = document.product().id();
    Long known = stamp(id);
    if (known != null && document.stamp() < known) {
      return;
    }
    if (document.isOnShow()) {
      writer.updateDocument(DocumentWriter.key(id), documents.document(document, categories));
      deletions.remove(id);
    } else {
      writer.deleteDocuments(DocumentWriter.key(id));
      rememberDeletion(id, document.stamp());
    }
    sinceSnapshot.put(id, document.stamp());
  }

  /** Takes off a product that no longer exists. */
  void remove(ProductId id) throws IOException {
    writer.deleteDocuments(DocumentWriter.key(id));
    sinceSnapshot.remove(id);
  }

  private void rememberDeletion(ProductId id, long stamp) {
    deletions.remove(id);
    deletions.put(id, stamp);
    if (deletions.size() > REMEMBERED_DELETIONS) {
      deletions.remove(deletions.keySet().iterator().next());
    }
  }

  private @Nullable Long stamp(ProductId id) throws IOException {
    Long recent = sinceSnapshot.get(id);
    if (recent == null) {
      recent = deletions.get(id);
    }
    return recent == null ? indexedStamp(id) : recent;
  }

  private @Nullable Long indexedStamp(ProductId id) throws IOException {
    for (LeafReaderContext leaf : snapshot.leaves()) {
      PostingsEnum postings = leaf.reader().postings(DocumentWriter.key(id), PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues stamps = leaf.reader().getNumericDocValues(Fields.STAMP);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if ((live == null || live.get(doc)) && stamps.advanceExact(doc)) {
          return stamps.longValue();
        }
      }
    }
    return null;
  }

  /** Shows what was written to searches that begin from now on; false when nothing was. */
  boolean refresh() throws IOException {
    Snapshot old = snapshot;
    DirectoryReader newer = DirectoryReader.openIfChanged(old.reader(), writer);
    sinceSnapshot.clear();
    if (newer == null) {
      return false;
    }
    try {
      snapshot = Snapshot.of(newer, columns, old);
    } catch (IOException | RuntimeException e) {
      newer.decRef();
      throw e;
    }
    old.close();
    return true;
  }

  /** Makes what was written and the position durable together. */
  void commit() throws IOException {
    Map<String, String> data =
        Map.of(
            FORMAT_KEY,
            Fields.FORMAT,
            POSITION_KEY,
            Long.toString(position),
            BUILT_KEY,
            Boolean.toString(built));
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  /** Merges all segments into one: dear, and worth it once for an index that was built anew. */
  void merge() throws IOException {
    writer.forceMerge(1);
  }

  /** Ends without a commit. Searches that hold the snapshot end undisturbed. */
  void close() throws IOException {
    snapshot.close();
    writer.rollback();
  }
}
