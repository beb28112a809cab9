package id.blangkon.catalog.product;

import id.blangkon.catalog.storage.UnitOfWork;
import java.util.Collection;

/**
 * Hears within the transaction which products a change touches, to show them at once after the
 * commit.
 */
@FunctionalInterface
public interface ProductChanges {
  void changed(UnitOfWork unit, Collection<ProductId> products);
}
