package id.blangkon.catalog.search;

import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.storage.Storage;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All that can be bought today, for those who take the whole of it away. */
public final class ProductsOnShow {

  private static final int BATCH = 500;

  private final Storage storage;

  public ProductsOnShow(Storage storage) {
    this.storage = storage;
  }

  /**
   * Hands over every product on show with its supplier, by id. Read {@value #BATCH} at a time, each
   * batch in a transaction of its own, so that any number of them takes little memory and the
   * consumer may be slow.
   */
  public void forEach(Consumer<ProductDocument> consumer) {
    @Nullable ProductId after = null;
    List<ProductDocument> batch;
    do {
      batch = batch(after);
      for (ProductDocument document : batch) {
        consumer.accept(document);
        after = document.product().id();
      }
    } while (batch.size() == BATCH);
  }

  private List<ProductDocument> batch(@Nullable ProductId after) {
    return storage.read(unit -> unit.store(ProductDocumentSource.class).onShowAfter(after, BATCH));
  }
}
