package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.search.ProductDocumentSource;
import id.blangkon.catalog.supplier.Supplier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Products with their suppliers, in two statements for any number of them. */
final class SqlProductDocumentSource implements ProductDocumentSource {

  private final ProductMapper products;
  private final SupplierMapper suppliers;

  SqlProductDocumentSource(Sessions sessions) {
    this.products = sessions.mapper(ProductMapper.class);
    this.suppliers = sessions.mapper(SupplierMapper.class);
  }

  @Override
  public List<ProductDocument> documents(Collection<ProductId> ids) {
    return ids.isEmpty() ? List.of() : documents(products.list(Ids.array(ids, ProductId::value)));
  }

  @Override
  public List<ProductDocument> onShowAfter(@Nullable ProductId after, int most) {
    return documents(products.onShowAfter(after == null ? null : after.value(), most));
  }

  @Override
  public List<ProductDocument> ofSupplier(
      SupplierId supplier, @Nullable ProductId after, int most) {
    return documents(
        products.ofSupplierAfter(supplier.value(), after == null ? null : after.value(), most));
  }

  private List<ProductDocument> documents(List<ProductRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<UUID, Supplier> byId =
        suppliers.list(Ids.array(rows, ProductRow::supplierId)).stream()
            .map(SupplierRow::toSupplier)
            .collect(Collectors.toMap(supplier -> supplier.id().value(), Function.identity()));
    List<ProductDocument> documents = new ArrayList<>(rows.size());
    for (ProductRow row : rows) {
      Supplier supplier = byId.get(row.supplierId());
      if (supplier == null) {
        throw new IllegalStateException("product " + row.id() + " has no supplier");
      }
      // Both grow, each with the changes of its own row, so their sum grows with any.
      documents.add(
          new ProductDocument(row.toProduct(), supplier, row.stamp() + supplier.version()));
    }
    return documents;
  }
}
