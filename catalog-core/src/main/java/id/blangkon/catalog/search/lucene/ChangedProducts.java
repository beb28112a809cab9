package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.product.ProductId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a batch of events may have changed of what is indexed.
 *
 * @param products the subjects of {@code product.*} and all that {@code order.*} relates to; ids of
 *     other things do no harm, since they are no products
 * @param suppliers the subjects of {@code supplier.*}, whose products all show the supplier
 */
record ChangedProducts(Set<ProductId> products, Set<SupplierId> suppliers) {

  static ChangedProducts of(List<SequencedEvent> events) {
    Set<ProductId> products = new LinkedHashSet<>();
    Set<SupplierId> suppliers = new LinkedHashSet<>();
    for (SequencedEvent sequenced : events) {
      NewEvent event = sequenced.event();
      if (event.type().startsWith("product.")) {
        products.add(ProductId.of(event.subject()));
      } else if (event.type().startsWith("supplier.")) {
        suppliers.add(SupplierId.of(event.subject()));
      } else if (event.type().startsWith("order.")) {
        for (UUID related : event.related()) {
          products.add(ProductId.of(related));
        }
      }
    }
    return new ChangedProducts(products, suppliers);
  }
}
