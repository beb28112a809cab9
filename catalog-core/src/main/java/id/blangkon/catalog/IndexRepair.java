package id.blangkon.catalog;

import id.blangkon.catalog.journal.DueTask;
import id.blangkon.catalog.search.ProductSearch;
import id.blangkon.catalog.storage.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds the search index of this node anew when it is new, damaged or of another format. */
final class IndexRepair implements DueTask {

  private static final Logger LOG = LoggerFactory.getLogger(IndexRepair.class);

  private final ProductSearch search;
  private final Storage storage;

  IndexRepair(ProductSearch search, Storage storage) {
    this.search = search;
    this.storage = storage;
  }

  @Override
  public String name() {
    return "search index";
  }

  /** One that asks again at once has its turn in the next round, lest nothing else have one. */
  @Override
  public int runDue() {
    if (search.needsRebuild()) {
      long start = System.nanoTime();
      search.rebuild(storage);
      LOG.info("Built the search index in {} ms", (System.nanoTime() - start) / 1_000_000);
    }
    return 0;
  }
}
