package id.blangkon.catalog.search;

import id.blangkon.catalog.journal.Follower;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.storage.Storage;
import java.util.Collection;
import java.util.List;

/**
 * The search port. One index per node: it follows the journal ({@link #isShared} is false), its
 * position lives with the index, and a query never waits for a writer.
 */
public interface ProductSearch extends Follower, AutoCloseable {

  ProductSearchResult search(ProductQuery query);

  /** Completions of the last word being typed, most products first; at most {@code most}. */
  List<Suggestion> suggest(String typed, int most);

  /** Offers comparable with the product. */
  Comparables comparables(Product product, int most);

  /** Grows whenever results may have changed; a cache of results is valid for one generation. */
  long generation();

  /** Shows changes of these products at once on this node, ahead of the journal. */
  void refresh(Storage storage, Collection<ProductId> changed);

  /** Builds the whole index anew from storage and swaps it in; searches go on meanwhile. */
  void rebuild(Storage storage);

  /**
   * Whether the index may lack products, because it is new, was damaged or has another format;
   * {@link #rebuild} mends that. Searches work all the same and find what is there.
   */
  boolean needsRebuild();

  @Override
  default boolean isShared() {
    return false;
  }

  @Override
  void close();
}
