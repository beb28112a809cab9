package id.blangkon.catalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.product.ListingState;
import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.ProductSort;
import id.blangkon.catalog.storage.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcurrencyTest {

  private static final int PRODUCTS = 60;

  /**
   * The follower, two editors' nodes and a searcher at once; in the end the index shows what
   * storage holds.
   */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void refresh_and_apply_commute(long seed) throws ExecutionException, InterruptedException {
    MemoryCatalog catalog = new MemoryCatalog(Samples.CATEGORIES);
    catalog.putAll(Samples.products(PRODUCTS, seed));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (LuceneProductSearch search = LuceneProductSearch.inMemory()) {
      search.rebuild(catalog);
      AtomicBoolean done = new AtomicBoolean();
      List<Future<?>> running = new ArrayList<>();
      running.add(threads.submit(edits(catalog, search, new Random(seed))));
      running.add(threads.submit(edits(catalog, search, new Random(seed + 100))));
      Future<?> follower = threads.submit(following(catalog, search, done));
      Future<?> searcher = threads.submit(searching(search, done));
      for (Future<?> editor : running) {
        editor.get();
      }
      done.set(true);
      follower.get();
      searcher.get();
      search.apply(catalog, catalog.after(search.position(catalog)));
      assertThat(shown(search)).containsExactlyElementsOf(onShow(catalog));
    } finally {
      threads.shutdown();
    }
  }

  private static Callable<Void> edits(
      MemoryCatalog catalog, LuceneProductSearch search, Random random) {
    return () -> {
      for (int i = 0; i < 60; i++) {
        ProductDocument edited;
        synchronized (catalog) {
          ProductDocument document = catalog.all().get(random.nextInt(PRODUCTS));
          edited =
              random.nextInt(3) == 0
                  ? Samples.delisted(document)
                  : relisted(Samples.priced(document, 1 + random.nextInt(1_000_000)));
          catalog.put(edited);
          catalog.event("product.changed", edited.product().id().value());
        }
        search.refresh(catalog, List.of(edited.product().id()));
      }
      return null;
    };
  }

  private static ProductDocument relisted(ProductDocument document) {
    return new ProductDocument(
        document.product().withState(ListingState.LISTED, document.product().listedAt(), null),
        document.supplier(),
        document.stamp());
  }

  private static Callable<Void> following(
      MemoryCatalog catalog, LuceneProductSearch search, AtomicBoolean done) {
    return () -> {
      while (!done.get()) {
        List<SequencedEvent> next = catalog.after(search.position(catalog));
        search.apply(catalog, next);
        Thread.onSpinWait();
      }
      return null;
    };
  }

  private static Callable<Void> searching(LuceneProductSearch search, AtomicBoolean done) {
    return () -> {
      while (!done.get()) {
        assertThat(search.search(ProductQuery.of("")).total()).isLessThanOrEqualTo(PRODUCTS);
        search.suggest("ke", 8);
      }
      return null;
    };
  }

  private static List<String> shown(LuceneProductSearch search) {
    ProductQuery all =
        new ProductQuery(
            "",
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            null,
            null,
            ProductSort.RELEVANCE,
            PageRequest.first(100));
    return search.search(all).items().stream().map(ConcurrencyTest::line).toList();
  }

  private static List<String> onShow(MemoryCatalog catalog) {
    return catalog.all().stream()
        .filter(ProductDocument::isOnShow)
        .map(ConcurrencyTest::line)
        .toList();
  }

  private static String line(ProductDocument document) {
    return document.product().id() + " " + document.product().netPrice() + " " + document.stamp();
  }
}
