package id.blangkon.catalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.search.ProductsOnShow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductsOnShowTest {

  private final MemoryCatalog catalog = new MemoryCatalog(Samples.CATEGORIES);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 499, 500, 501, 1_200})
  void eachIsHandedOverOnceAndById(int count) {
    catalog.putAll(Samples.products(count, 1));
    List<ProductId> ids = new ArrayList<>();
    new ProductsOnShow(catalog).forEach(found -> ids.add(found.product().id()));
    assertThat(ids)
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(
            Samples.products(count, 1).stream()
                .filter(ProductDocument::isOnShow)
                .map(found -> found.product().id())
                .toList());
  }
}
