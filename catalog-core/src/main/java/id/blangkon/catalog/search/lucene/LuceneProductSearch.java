package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.product.CategoryStore;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.search.Comparables;
import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.search.ProductDocumentSource;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.ProductSearch;
import id.blangkon.catalog.search.ProductSearchResult;
import id.blangkon.catalog.search.Suggestion;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The search port on one Lucene index.
 *
 * <p>Safe for use by many threads. Searches never wait: they read the newest snapshot. Writers take
 * turns. What is applied or refreshed shows to searches that begin afterwards; it is made durable
 * about every two seconds and by {@link #close}, and after a crash is followed again from the
 * position committed with it. The storage must offer {@link ProductDocumentSource}, {@link
 * CategoryStore} and {@link JournalStore}.
 *
 * <p>{@link Product#description} of results is empty: the index finds its words and does not keep
 * it. Categories are read anew when one is met that is not known and with each rebuild, which a
 * renamed category therefore needs.
 */
public final class LuceneProductSearch implements ProductSearch {

  private static final Logger LOG = LoggerFactory.getLogger(LuceneProductSearch.class);

  /** Products read from storage at once. */
  private static final int PAGE = 500;

  /**
   * Pages after which a rebuild makes what it wrote visible to its own check for newer documents.
   */
  private static final int PAGES_PER_REFRESH = 40;

  private final IndexHome home;
  private final DocumentWriter documents;
  private final TextSearch texts;
  private final ComparableOffers comparables;
  private final Completions completions;
  private final CommitRhythm rhythm;
  private final ReentrantLock writing = new ReentrantLock();
  private final ReentrantLock rebuilding = new ReentrantLock();
  private final AtomicLong generation = new AtomicLong(1);
  private volatile CategoryTree categories = CategoryTree.EMPTY;
  private volatile ProductIndex index;
  private volatile boolean damaged;
  private volatile boolean closed;
  private @Nullable ProductIndex next;

  LuceneProductSearch(IndexHome home, InstantSource clock) throws IOException {
    Stems stems = Stems.standard();
    Synonyms synonyms = Synonyms.standard();
    OptionalWords optional = OptionalWords.standard();
    this.home = home;
    this.documents = new DocumentWriter(stems, optional);
    this.texts = new TextSearch(stems, synonyms, optional);
    this.comparables = new ComparableOffers(optional);
    this.completions = new Completions(texts, optional);
    this.rhythm = new CommitRhythm(clock);
    this.index = openPresentOrFresh();
  }

  /** An index in memory, empty and in need of a {@link #rebuild}. */
  public static LuceneProductSearch inMemory() {
    try {
      return new LuceneProductSearch(new MemoryHome(), InstantSource.system());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An index in the directory, on the system's clock. */
  public static LuceneProductSearch at(Path directory) {
    return at(directory, InstantSource.system());
  }

  /**
   * An index in the directory, which is made when missing. One that is missing, damaged or of
   * another format is begun anew and {@linkplain #needsRebuild needs a rebuild}.
   *
   * @throws UncheckedIOException when the directory cannot be written or another process uses it
   */
  public static LuceneProductSearch at(Path directory, InstantSource clock) {
    try {
      return new LuceneProductSearch(new FolderHome(directory), clock);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The search index at " + directory + " cannot be opened: " + e.getMessage(), e);
    }
  }

  private ProductIndex openPresentOrFresh() throws IOException {
    Directory present = home.present();
    if (present != null) {
      try {
        ProductIndex opened = ProductIndex.open(present, documents);
        home.discardAllBut(present);
        return opened;
      } catch (IOException | RuntimeException e) {
        present.close();
        if (!Damage.isCauseOf(e)) {
          throw e;
        }
        LOG.warn(
            "The search index in {} is damaged or of another format and is begun anew", present, e);
      }
    }
    Directory fresh = home.fresh();
    ProductIndex empty = ProductIndex.open(fresh, documents);
    empty.commit();
    home.promote(fresh);
    home.discardAllBut(fresh);
    return empty;
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public long position(UnitOfWork unit) {
    return index.position();
  }

  @Override
  public boolean needsRebuild() {
    return damaged || !index.isBuilt();
  }

  @Override
  public long generation() {
    return generation.get();
  }

  @Override
  public ProductSearchResult search(ProductQuery query) {
    return reading(snapshot -> texts.search(snapshot, query));
  }

  @Override
  public List<Suggestion> suggest(String typed, int most) {
    return reading(snapshot -> completions.of(snapshot, typed, most));
  }

  @Override
  public Comparables comparables(Product product, int most) {
    return reading(snapshot -> comparables.of(snapshot, product, most));
  }

  @Override
  public void apply(UnitOfWork unit, List<SequencedEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    writing(this::reopenIfNeeded);
    ChangedProducts changed = ChangedProducts.of(events);
    ProductDocumentSource source = unit.store(ProductDocumentSource.class);
    writeProducts(unit, source, List.copyOf(changed.products()));
    for (SupplierId supplier : changed.suppliers()) {
      writeSupplier(unit, source, supplier);
    }
    writing(
        () -> {
          index.advance(events.get(events.size() - 1).position());
          show();
          if (rhythm.isDueAfterBatch()) {
            index.commit();
          }
        });
  }

  @Override
  public void refresh(Storage storage, Collection<ProductId> changed) {
    if (changed.isEmpty()) {
      return;
    }
    writing(this::reopenIfNeeded);
    List<ProductId> ids = List.copyOf(changed);
    storage.read(unit -> writeProducts(unit, unit.store(ProductDocumentSource.class), ids));
    writing(this::show);
  }

  private int writeProducts(UnitOfWork unit, ProductDocumentSource source, List<ProductId> ids) {
    for (int start = 0; start < ids.size(); start += PAGE) {
      List<ProductId> page = ids.subList(start, Math.min(ids.size(), start + PAGE));
      List<ProductDocument> found = source.documents(page);
      Set<ProductId> missing = new HashSet<>(page);
      found.forEach(document -> missing.remove(document.product().id()));
      write(unit, found, missing);
    }
    return ids.size();
  }

  private void writeSupplier(UnitOfWork unit, ProductDocumentSource source, SupplierId supplier) {
    ProductId after = null;
    List<ProductDocument> page;
    do {
      page = source.ofSupplier(supplier, after, PAGE);
      write(unit, page, Set.of());
      after = page.isEmpty() ? after : page.get(page.size() - 1).product().id();
    } while (page.size() == PAGE);
  }

  private void write(UnitOfWork unit, List<ProductDocument> found, Set<ProductId> missing) {
    CategoryTree tree = categoriesOf(unit, found);
    writing(
        () -> {
          write(index, tree, found, missing);
          if (next != null) {
            write(next, tree, found, missing);
          }
        });
  }

  private static void write(
      ProductIndex target, CategoryTree tree, List<ProductDocument> found, Set<ProductId> missing)
      throws IOException {
    for (ProductDocument document : found) {
      target.write(document, tree);
    }
    for (ProductId id : missing) {
      target.remove(id);
    }
  }

  private CategoryTree categoriesOf(UnitOfWork unit, List<ProductDocument> found) {
    CategoryTree known = categories;
    if (found.stream().allMatch(document -> known.has(document.product().category()))) {
      return known;
    }
    return readCategories(unit);
  }

  private CategoryTree readCategories(UnitOfWork unit) {
    CategoryTree read = new CategoryTree(unit.store(CategoryStore.class).list());
    categories = read;
    return read;
  }

  /**
   * Makes what was written visible. The generation grows after that, so no cache takes old results
   * for new ones.
   */
  private void show() throws IOException {
    if (index.refresh()) {
      generation.incrementAndGet();
    }
  }

  @Override
  public void rebuild(Storage storage) {
    rebuilding.lock();
    try {
      ProductIndex fresh = ProductIndex.open(home.fresh(), documents);
      try {
        writing(() -> next = fresh);
        long head = storage.<Long>read(unit -> fill(fresh, unit));
        fresh.merge();
        writing(() -> replaceIndex(fresh, head));
      } finally {
        writing(() -> discardUnlessPresent(fresh));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      rebuilding.unlock();
    }
  }

  /**
   * Reads all products into the index; returns the journal's position from before the first was
   * read.
   */
  private long fill(ProductIndex fresh, UnitOfWork unit) {
    long head = unit.store(JournalStore.class).head().map(SequencedEvent::position).orElse(0L);
    CategoryTree tree = readCategories(unit);
    ProductDocumentSource source = unit.store(ProductDocumentSource.class);
    ProductId after = null;
    List<ProductDocument> page = source.onShowAfter(after, PAGE);
    for (int pages = 1; !page.isEmpty(); pages++) {
      List<ProductDocument> read = page;
      boolean refresh = pages % PAGES_PER_REFRESH == 0;
      writing(
          () -> {
            write(fresh, tree, read, Set.of());
            if (refresh) {
              fresh.refresh();
            }
          });
      after = page.get(page.size() - 1).product().id();
      page = source.onShowAfter(after, PAGE);
    }
    return head;
  }

  /**
   * Swaps the index in. What was applied meanwhile was written to both, so the new one stands where
   * the old one stands when that is further than the head at the start.
   */
  private void replaceIndex(ProductIndex fresh, long head) throws IOException {
    if (closed) {
      throw new IllegalStateException("The search is closed");
    }
    ProductIndex old = index;
    fresh.advance(head);
    fresh.advance(old.position());
    fresh.markBuilt();
    fresh.refresh();
    fresh.commit();
    home.promote(fresh.directory());
    index = fresh;
    next = null;
    damaged = false;
    generation.incrementAndGet();
    old.close();
    home.discard(old.directory());
  }

  private void discardUnlessPresent(ProductIndex fresh) throws IOException {
    next = null;
    if (fresh != index) {
      fresh.close();
      home.discard(fresh.directory());
    }
  }

  /**
   * After an error such as a full disk Lucene closes its writer; the index goes on from its last
   * commit.
   */
  private void reopenIfNeeded() throws IOException {
    if (closed) {
      throw new IllegalStateException("The search is closed");
    }
    if (!index.isOpen()) {
      LOG.warn("The search index was closed by an error and is opened again at its last commit");
      ProductIndex broken = index;
      index = openPresentOrFresh();
      generation.incrementAndGet();
      broken.close();
      broken.directory().close();
    }
  }

  @Override
  public void close() {
    rebuilding.lock();
    try {
      writing(
          () -> {
            if (!closed) {
              closed = true;
              closeIndex();
            }
          });
    } finally {
      rebuilding.unlock();
    }
  }

  private void closeIndex() throws IOException {
    try {
      if (index.isOpen()) {
        index.commit();
      }
    } finally {
      index.close();
      index.directory().close();
    }
  }

  private void writing(Change change) {
    writing.lock();
    try {
      change.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writing.unlock();
    }
  }

  private <T> T reading(Reading<T> reading) {
    try (Snapshot snapshot = held()) {
      return reading.from(snapshot);
    } catch (CorruptIndexException e) {
      damaged = true;
      throw new UncheckedIOException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Snapshot held() {
    while (true) {
      Snapshot snapshot = index.snapshot();
      if (snapshot.hold()) {
        return snapshot;
      }
      // It was replaced a moment ago, unless the search is closed.
      if (closed) {
        throw new IllegalStateException("The search is closed");
      }
    }
  }

  @FunctionalInterface
  private interface Change {
    void run() throws IOException;
  }

  @FunctionalInterface
  private interface Reading<T> {
    T from(Snapshot snapshot) throws IOException;
  }
}
