package id.blangkon.catalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingTest {

  @TempDir Path directory;
  @TempDir Path copy;

  private final MemoryCatalog catalog = new MemoryCatalog(Samples.CATEGORIES);
  private Instant now = Instant.parse("2026-11-24T00:00:00Z");

  private LuceneProductSearch open() {
    return LuceneProductSearch.at(directory, () -> now);
  }

  private LuceneProductSearch built() {
    LuceneProductSearch search = open();
    search.rebuild(catalog);
    return search;
  }

  /**
   * Opens a copy of the files as they are on disk while the first one is still open: what a crash
   * would leave.
   */
  private LuceneProductSearch afterCrash() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            copy.resolve(directory.relativize(file).toString()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return LuceneProductSearch.at(copy, () -> now);
  }

  private void follow(LuceneProductSearch search) {
    search.apply(catalog, catalog.after(search.position(catalog)));
  }

  private static long found(LuceneProductSearch search, String text) {
    return search.search(ProductQuery.of(text)).total();
  }

  private ProductDocument add(long number, String name) {
    ProductDocument document = Samples.named(number, name, "02.01");
    catalog.put(document);
    catalog.event("product.listed", document.product().id().value());
    return document;
  }

  @Test
  void a_listed_product_is_found_once_its_event_was_applied() {
    try (LuceneProductSearch search = built()) {
      add(1, "Pulpen Gel");
      assertThat(found(search, "pulpen")).isZero();
      long before = search.generation();
      follow(search);
      assertThat(found(search, "pulpen")).isEqualTo(1);
      assertThat(search.position(catalog)).isEqualTo(1);
      assertThat(search.generation()).isGreaterThan(before);
    }
  }

  @Test
  void a_product_that_is_taken_off_show_is_found_no_longer() {
    try (LuceneProductSearch search = built()) {
      ProductDocument pen = add(1, "Pulpen Gel");
      follow(search);
      catalog.put(Samples.delisted(pen));
      catalog.event("product.delisted", pen.product().id().value());
      follow(search);
      assertThat(found(search, "pulpen")).isZero();
    }
  }

  @Test
  void a_product_that_is_gone_from_storage_is_found_no_longer() {
    try (LuceneProductSearch search = built()) {
      ProductDocument pen = add(1, "Pulpen Gel");
      follow(search);
      catalog.forget(pen.product().id());
      catalog.event("product.removed", pen.product().id().value());
      follow(search);
      assertThat(found(search, "pulpen")).isZero();
    }
  }

  @Test
  void an_order_shows_what_it_left_in_stock() {
    try (LuceneProductSearch search = built()) {
      ProductDocument pen = add(1, "Pulpen Gel");
      follow(search);
      catalog.put(Samples.changed(pen, pen.product().withStock(new Stock.Tracked(3))));
      UUID order = new UUID(5, 5);
      catalog.event("order.approved", order, pen.product().id().value(), new UUID(6, 6));
      follow(search);
      assertThat(search.search(ProductQuery.of("pulpen")).items())
          .extracting(item -> item.product().stock())
          .containsExactly(new Stock.Tracked(3));
    }
  }

  @Test
  void all_products_of_a_suspended_supplier_disappear_and_come_back_with_it() {
    try (LuceneProductSearch search = built()) {
      Supplier supplier = Samples.supplier(1);
      for (int i = 0; i < 1_203; i++) {
        catalog.put(Samples.named(i, "Pulpen Gel", "02.01"));
      }
      catalog.event("supplier.verified", supplier.id().value());
      follow(search);
      assertThat(found(search, "pulpen")).isEqualTo(1_203);
      putAllOf(supplier.withStatus(SupplierStatus.SUSPENDED, null, "sanksi"), 2);
      catalog.event("supplier.suspended", supplier.id().value());
      follow(search);
      assertThat(found(search, "pulpen")).isZero();
      putAllOf(supplier, 3);
      catalog.event("supplier.reinstated", supplier.id().value());
      follow(search);
      assertThat(found(search, "pulpen")).isEqualTo(1_203);
    }
  }

  private void putAllOf(Supplier supplier, long stamp) {
    for (ProductDocument document : catalog.all()) {
      catalog.put(new ProductDocument(document.product(), supplier, stamp));
    }
  }

  @Test
  void events_of_other_things_only_move_the_position() {
    try (LuceneProductSearch search = built()) {
      catalog.event("tenant.joined", new UUID(9, 9));
      follow(search);
      assertThat(search.position(catalog)).isEqualTo(1);
    }
  }

  @Test
  void an_older_document_never_replaces_a_newer_one() {
    try (LuceneProductSearch search = built()) {
      ProductDocument first = add(1, "Pulpen Gel");
      ProductDocument second = Samples.priced(first, 99_000);
      catalog.put(second);
      follow(search);
      catalog.put(first);
      search.refresh(catalog, List.of(first.product().id()));
      assertThat(search.search(ProductQuery.of("pulpen")).items())
          .extracting(item -> item.product().netPrice().amount())
          .containsExactly(99_000L);
    }
  }

  @Test
  void an_older_document_never_brings_back_one_that_was_taken_off_show() {
    try (LuceneProductSearch search = built()) {
      ProductDocument pen = add(1, "Pulpen Gel");
      catalog.put(Samples.delisted(pen));
      follow(search);
      catalog.put(pen);
      search.refresh(catalog, List.of(pen.product().id()));
      assertThat(found(search, "pulpen")).isZero();
    }
  }

  @Test
  void an_early_refresh_and_the_sequenced_event_give_the_same() {
    try (LuceneProductSearch search = built()) {
      ProductDocument pen = add(1, "Pulpen Gel");
      search.refresh(catalog, List.of(pen.product().id()));
      assertThat(found(search, "pulpen")).isEqualTo(1);
      follow(search);
      assertThat(found(search, "pulpen")).isEqualTo(1);
    }
  }

  @Test
  void the_position_and_all_products_survive_a_restart() {
    try (LuceneProductSearch search = built()) {
      add(1, "Pulpen Gel");
      add(2, "Pulpen Standar");
      follow(search);
    }
    try (LuceneProductSearch again = open()) {
      assertThat(again.position(catalog)).isEqualTo(2);
      assertThat(again.needsRebuild()).isFalse();
      assertThat(found(again, "pulpen")).isEqualTo(2);
    }
  }

  @Test
  void what_a_crash_lost_is_followed_again() throws IOException {
    try (LuceneProductSearch crashed = built()) {
      add(1, "Pulpen Gel");
      follow(crashed);
      now = now.plus(Duration.ofSeconds(3));
      add(2, "Pulpen Standar");
      follow(crashed);
      add(3, "Pulpen Tanda Tangan");
      follow(crashed);
      assertThat(found(crashed, "pulpen")).isEqualTo(3);
      try (LuceneProductSearch again = afterCrash()) {
        assertThat(again.position(catalog))
            .as("committed after two seconds, not with every batch")
            .isEqualTo(2);
        assertThat(found(again, "pulpen")).isEqualTo(2);
        follow(again);
        assertThat(again.position(catalog)).isEqualTo(3);
        assertThat(found(again, "pulpen")).isEqualTo(3);
      }
    }
  }

  @Test
  void many_batches_are_committed_though_the_clock_stands_still() throws IOException {
    try (LuceneProductSearch crashed = built()) {
      for (int i = 0; i < 250; i++) {
        catalog.event("tenant.changed", new UUID(9, i));
        follow(crashed);
      }
      try (LuceneProductSearch again = afterCrash()) {
        assertThat(again.position(catalog)).isEqualTo(200);
      }
    }
  }

  @Test
  void a_batch_that_was_applied_before_does_no_harm() {
    try (LuceneProductSearch search = built()) {
      add(1, "Pulpen Gel");
      add(2, "Pulpen Standar");
      List<SequencedEvent> all = catalog.after(0);
      search.apply(catalog, all);
      search.apply(catalog, all.subList(0, 1));
      search.apply(catalog, List.of());
      assertThat(search.position(catalog)).isEqualTo(2);
      assertThat(found(search, "pulpen")).isEqualTo(2);
    }
  }

  @Test
  void results_hold_everything_but_the_description() {
    try (LuceneProductSearch search = built()) {
      ProductDocument document =
          Samples.document(
              7, "Kertas HVS", "02.01", "rim", 55_000, Samples.supplier(4), "Putih bersih");
      catalog.put(document);
      search.refresh(catalog, List.of(document.product().id()));
      ProductDocument shown = search.search(ProductQuery.of("putih bersih")).items().get(0);
      Product product = shown.product();
      assertThat(product.description()).isEmpty();
      assertThat(product)
          .usingRecursiveComparison()
          .ignoringFields("description")
          .isEqualTo(document.product());
      assertThat(shown.supplier()).isEqualTo(document.supplier());
      assertThat(shown.stamp()).isEqualTo(document.stamp());
    }
  }
}
