package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.search.Comparables;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.ProductSearch;
import id.blangkon.catalog.search.ProductSearchResult;
import id.blangkon.catalog.search.Suggestion;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import java.util.Collection;
import java.util.List;

/**
 * The search of a catalogue in which nobody searches: changes are not indexed, since the server
 * builds its index from the finished data.
 */
final class UnfedSearch implements ProductSearch {

  @Override
  public String name() {
    return "unfed";
  }

  @Override
  public long position(UnitOfWork unit) {
    return 0;
  }

  @Override
  public void apply(UnitOfWork unit, List<SequencedEvent> events) {
    // Nothing is indexed.
  }

  @Override
  public ProductSearchResult search(ProductQuery query) {
    throw nobodySearches();
  }

  @Override
  public List<Suggestion> suggest(String typed, int most) {
    throw nobodySearches();
  }

  @Override
  public Comparables comparables(Product product, int most) {
    throw nobodySearches();
  }

  @Override
  public long generation() {
    return 0;
  }

  @Override
  public void refresh(Storage storage, Collection<ProductId> changed) {
    // Nothing is indexed.
  }

  @Override
  public boolean needsRebuild() {
    return false;
  }

  @Override
  public void rebuild(Storage storage) {
    // Nothing is indexed.
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  private static IllegalStateException nobodySearches() {
    return new IllegalStateException("nothing is indexed while a demonstration is made");
  }
}
