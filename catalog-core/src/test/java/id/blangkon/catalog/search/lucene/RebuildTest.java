package id.blangkon.catalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.search.ProductQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {

  @TempDir Path directory;

  private final MemoryCatalog catalog = new MemoryCatalog(Samples.CATEGORIES);

  private static long found(LuceneProductSearch search, String text) {
    return search.search(ProductQuery.of(text)).total();
  }

  @Test
  void a_new_index_says_that_it_needs_a_rebuild_until_it_had_one() {
    catalog.putAll(Samples.products(100, 1));
    try (LuceneProductSearch search = LuceneProductSearch.at(directory)) {
      assertThat(search.needsRebuild()).isTrue();
      assertThat(found(search, "")).isZero();
      search.rebuild(catalog);
      assertThat(search.needsRebuild()).isFalse();
      assertThat(found(search, "")).isEqualTo(100);
    }
    try (LuceneProductSearch again = LuceneProductSearch.at(directory)) {
      assertThat(again.needsRebuild()).isFalse();
      assertThat(found(again, "")).isEqualTo(100);
    }
  }

  @Test
  void an_index_that_only_followed_events_still_needs_a_rebuild_after_a_restart() {
    ProductDocument pen = Samples.named(1, "Pulpen", "02.02");
    catalog.put(pen);
    catalog.event("product.listed", pen.product().id().value());
    try (LuceneProductSearch search = LuceneProductSearch.at(directory)) {
      search.apply(catalog, catalog.after(0));
    }
    try (LuceneProductSearch again = LuceneProductSearch.at(directory)) {
      assertThat(again.needsRebuild()).isTrue();
      assertThat(again.position(catalog)).isEqualTo(1);
    }
  }

  @Test
  void takes_the_position_from_before_the_first_product_was_read() {
    catalog.putAll(Samples.products(10, 1));
    catalog.event("product.listed", Samples.productId(1).value());
    catalog.event("product.listed", Samples.productId(2).value());
    catalog.beforePage = () -> catalog.event("product.changed", Samples.productId(3).value());
    try (LuceneProductSearch search = LuceneProductSearch.at(directory)) {
      search.rebuild(catalog);
      assertThat(search.position(catalog)).isEqualTo(2);
    }
  }

  @Test
  void searches_go_on_while_it_is_built() throws ExecutionException, InterruptedException {
    catalog.putAll(Samples.products(2_000, 1));
    try (LuceneProductSearch search = LuceneProductSearch.at(directory)) {
      search.rebuild(catalog);
      AtomicBoolean done = new AtomicBoolean();
      ExecutorService searcher = Executors.newSingleThreadExecutor();
      Future<Long> searches =
          searcher.submit(
              () -> {
                long count = 0;
                do {
                  assertThat(found(search, "")).isEqualTo(2_000);
                  count++;
                } while (!done.get());
                return count;
              });
      for (int i = 0; i < 3; i++) {
        search.rebuild(catalog);
      }
      done.set(true);
      assertThat(searches.get()).isPositive();
      searcher.shutdown();
    }
  }

  @Test
  void changes_made_while_it_is_built_are_not_lost() {
    List<ProductDocument> products = Samples.products(1_200, 1);
    catalog.putAll(products);
    try (LuceneProductSearch search = LuceneProductSearch.at(directory)) {
      search.rebuild(catalog);
      ProductDocument early = products.get(3);
      ProductDocument late = products.get(1_100);
      ProductDocument added = Samples.named(5_000, "Zorbulator", "02.02");
      AtomicBoolean once = new AtomicBoolean();
      catalog.beforePage =
          () -> {
            if (catalog.after(0).isEmpty() || once.getAndSet(true)) {
              catalog.event("tenant.changed", added.product().id().value());
              return;
            }
            catalog.put(Samples.delisted(early));
            catalog.put(Samples.priced(late, 123));
            catalog.put(added);
            catalog.event("product.delisted", early.product().id().value());
            search.refresh(
                catalog, List.of(early.product().id(), late.product().id(), added.product().id()));
          };
      search.rebuild(catalog);
      catalog.beforePage = () -> {};
      assertThat(found(search, "")).isEqualTo(1_200);
      assertThat(found(search, "zorbulator")).isEqualTo(1);
      search.apply(catalog, catalog.after(search.position(catalog)));
      assertThat(found(search, "")).isEqualTo(1_200);
    }
  }

  @Test
  void an_old_page_does_not_undo_a_change_that_was_applied_while_it_was_read() {
    List<ProductDocument> products = Samples.products(600, 1);
    catalog.putAll(products);
    try (LuceneProductSearch search = LuceneProductSearch.at(directory)) {
      search.rebuild(catalog);
      ProductDocument last = products.get(599);
      AtomicBoolean once = new AtomicBoolean();
      catalog.beforePage =
          () -> {
            if (!once.getAndSet(true)) {
              catalog.put(Samples.delisted(last));
              search.refresh(catalog, List.of(last.product().id()));
              // What a lagging replica would still show to the rebuild.
              catalog.put(last);
            }
          };
      search.rebuild(catalog);
      assertThat(found(search, "")).isEqualTo(599);
    }
  }

  @Test
  void the_position_never_steps_back() {
    catalog.putAll(Samples.products(10, 1));
    try (LuceneProductSearch search = LuceneProductSearch.at(directory)) {
      AtomicBoolean once = new AtomicBoolean();
      catalog.beforePage =
          () -> {
            if (!once.getAndSet(true)) {
              catalog.event("product.changed", Samples.productId(3).value());
              search.apply(catalog, catalog.after(0));
            }
          };
      search.rebuild(catalog);
      assertThat(search.position(catalog)).isEqualTo(1);
    }
  }

  @Test
  void a_rebuild_that_fails_leaves_the_index_as_it_was() throws IOException {
    catalog.putAll(Samples.products(50, 1));
    try (LuceneProductSearch search = LuceneProductSearch.at(directory)) {
      search.rebuild(catalog);
      catalog.beforePage =
          () -> {
            throw new IllegalStateException("the database is gone");
          };
      assertThatThrownBy(() -> search.rebuild(catalog)).hasMessage("the database is gone");
      assertThat(found(search, "")).isEqualTo(50);
      assertThat(folders()).hasSize(1);
      catalog.beforePage = () -> {};
      search.rebuild(catalog);
      assertThat(folders()).hasSize(1);
    }
  }

  @Test
  void a_damaged_index_is_recognised_and_begun_anew() throws IOException {
    catalog.putAll(Samples.products(300, 1));
    try (LuceneProductSearch search = LuceneProductSearch.at(directory)) {
      search.rebuild(catalog);
    }
    Path largest;
    try (Stream<Path> files = Files.list(folders().get(0))) {
      largest = files.max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(largest);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(largest, bytes);
    try (LuceneProductSearch search = LuceneProductSearch.at(directory)) {
      assertThat(search.needsRebuild()).isTrue();
      assertThat(found(search, "")).isZero();
      search.rebuild(catalog);
      assertThat(found(search, "")).isEqualTo(300);
      assertThat(folders()).hasSize(1);
    }
  }

  @Test
  void an_index_whose_files_are_gone_is_begun_anew() throws IOException {
    try (LuceneProductSearch search = LuceneProductSearch.at(directory)) {
      search.rebuild(catalog);
    }
    try (Stream<Path> files = Files.list(folders().get(0))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    try (LuceneProductSearch search = LuceneProductSearch.at(directory)) {
      assertThat(search.needsRebuild()).isTrue();
    }
  }

  @Test
  void a_file_that_names_no_index_is_passed_over() throws IOException {
    Files.writeString(directory.resolve("present"), "../elsewhere");
    try (LuceneProductSearch search = LuceneProductSearch.at(directory)) {
      assertThat(search.needsRebuild()).isTrue();
    }
  }

  @Test
  void what_an_interrupted_rebuild_left_behind_is_removed_at_the_next_start() throws IOException {
    try (LuceneProductSearch search = LuceneProductSearch.at(directory)) {
      search.rebuild(catalog);
    }
    Files.createDirectory(directory.resolve("products-77"));
    Files.writeString(directory.resolve("products-77").resolve("segments_1"), "half");
    try (LuceneProductSearch search = LuceneProductSearch.at(directory)) {
      assertThat(search.needsRebuild()).isFalse();
      assertThat(folders()).hasSize(1);
    }
  }

  @Test
  void a_directory_that_another_one_uses_is_refused_loudly() {
    try (LuceneProductSearch first = LuceneProductSearch.at(directory)) {
      first.rebuild(catalog);
      assertThatThrownBy(() -> LuceneProductSearch.at(directory))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(directory.toString());
      assertThat(found(first, "")).isZero();
    }
  }

  @Test
  void a_closed_search_says_so() {
    LuceneProductSearch search = LuceneProductSearch.at(directory);
    search.close();
    search.close();
    assertThatThrownBy(() -> found(search, ""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> search.rebuild(catalog)).isInstanceOf(IllegalStateException.class);
  }

  private List<Path> folders() throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      return children.filter(Files::isDirectory).toList();
    }
  }
}
