package id.blangkon.catalog.search;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.product.ProductId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The store port from which the index is fed and shown. */
public interface ProductDocumentSource {

  /**
   * The present state of those of the products that exist, on show or not, in no order; one or two
   * statements.
   */
  List<ProductDocument> documents(Collection<ProductId> ids);

  /** All products on show after an id, by id, for a rebuild. */
  List<ProductDocument> onShowAfter(@Nullable ProductId after, int most);

  /** All products of the supplier after an id, by id. */
  List<ProductDocument> ofSupplier(SupplierId supplier, @Nullable ProductId after, int most);
}
