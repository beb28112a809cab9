package id.blangkon.catalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.search.Comparables;
import id.blangkon.catalog.search.ProductDocument;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComparableOffersTest {

  private final MemoryCatalog catalog = new MemoryCatalog(Samples.CATEGORIES);
  private LuceneProductSearch search;

  @BeforeEach
  void index() {
    offer(1, "Kertas HVS A4 80 gram", "02.01", "rim", 50_000);
    offer(2, "kertas hvs, A4 80 gram", "02.01", "rim", 48_000);
    offer(3, "HVS Kertas A4 80 gram", "02.01", "rim", 61_000);
    offer(4, "Kertas HVS A4 80 gram", "02.01", "rim", 52_000);
    offer(5, "Kertas HVS A4 80 gram", "02.01", "dus", 250_000);
    offer(6, "Kertas HVS A4 70 gram", "02.01", "rim", 45_000);
    offer(7, "Kertas HVS A4 80 gram", "02.02", "rim", 1);
    search = LuceneProductSearch.inMemory();
    search.rebuild(catalog);
  }

  @AfterEach
  void close() {
    search.close();
  }

  private void offer(long number, String name, String category, String unit, long price) {
    catalog.put(
        Samples.document(number, name, category, unit, price, Samples.supplier((int) number), ""));
  }

  private Product product(int number) {
    return catalog.documents(List.of(Samples.productId(number))).get(0).product();
  }

  @Test
  void offers_of_one_category_unit_and_name_are_compared() {
    Comparables comparables = search.comparables(product(1), 3);
    assertThat(comparables.count()).isEqualTo(4);
    assertThat(comparables.lowest()).isEqualTo(Rupiah.of(48_000));
    assertThat(comparables.median())
        .as("the lower of the two middle ones")
        .isEqualTo(Rupiah.of(50_000));
    assertThat(comparables.highest()).isEqualTo(Rupiah.of(61_000));
    assertThat(comparables.items())
        .extracting(item -> item.product().netPrice().amount())
        .containsExactly(48_000L, 50_000L, 52_000L);
  }

  @Test
  void only_offers_on_show_are_compared() {
    ProductDocument cheapest = catalog.documents(List.of(Samples.productId(2))).get(0);
    catalog.put(Samples.delisted(cheapest));
    search.refresh(catalog, List.of(cheapest.product().id()));
    Comparables comparables = search.comparables(product(1), 3);
    assertThat(comparables.count()).isEqualTo(3);
    assertThat(comparables.median()).isEqualTo(Rupiah.of(52_000));
  }

  @Test
  void a_product_that_nobody_offers_compares_with_nothing() {
    Product unknown = Samples.named(99, "Zorbulator", "02.02").product();
    assertThat(search.comparables(unknown, 3))
        .isEqualTo(new Comparables(0, Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO, List.of()));
  }
}
