package id.blangkon.catalog.order;

import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.search.Comparables;
import id.blangkon.catalog.search.Facets;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.ProductSearch;
import id.blangkon.catalog.search.ProductSearchResult;
import id.blangkon.catalog.search.Suggestion;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A search that finds nothing, and remembers what it was told to show at once. */
final class UnseenSearch implements ProductSearch {

  final ConcurrentLinkedQueue<ProductId> refreshed = new ConcurrentLinkedQueue<>();
  final AtomicInteger rebuilds = new AtomicInteger();
  volatile boolean damaged;
  private volatile long position;

  @Override
  public String name() {
    return "unseen";
  }

  @Override
  public long position(UnitOfWork unit) {
    return position;
  }

  @Override
  public void apply(UnitOfWork unit, List<SequencedEvent> events) {
    position = events.get(events.size() - 1).position();
  }

  @Override
  public ProductSearchResult search(ProductQuery query) {
    return new ProductSearchResult(
        0, List.of(), new Facets(List.of(), List.of(), List.of(), List.of()), null, null);
  }

  @Override
  public List<Suggestion> suggest(String typed, int most) {
    return List.of();
  }

  @Override
  public Comparables comparables(Product product, int most) {
    return new Comparables(0, Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO, List.of());
  }

  @Override
  public long generation() {
    return position;
  }

  @Override
  public void refresh(Storage storage, Collection<ProductId> changed) {
    refreshed.addAll(changed);
  }

  @Override
  public void rebuild(Storage storage) {
    refreshed.clear();
    rebuilds.incrementAndGet();
    damaged = false;
  }

  @Override
  public boolean needsRebuild() {
    return damaged;
  }

  @Override
  public void close() {
    refreshed.clear();
  }
}
