package id.blangkon.catalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.ProductSearchResult;
import id.blangkon.catalog.search.ProductSort;
import id.blangkon.catalog.storage.PageRequest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private static LuceneProductSearch search;

  @BeforeAll
  static void index() {
    MemoryCatalog catalog = new MemoryCatalog(Samples.CATEGORIES);
    catalog.putAll(Samples.products(3_000, 1));
    search = LuceneProductSearch.inMemory();
    search.rebuild(catalog);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*:*",
        "*",
        "???",
        "//",
        "&&",
        "- + ! ( ) { } [ ] ^ \" ~",
        "\u0000\uffff",
        "٭",
        "=",
        "%"
      })
  void signs_alone_find_nothing(String text) {
    ProductSearchResult result = search.search(ProductQuery.of(text));
    assertThat(result.total()).isZero();
    assertThat(result.items()).isEmpty();
    assertThat(search.suggest(text, 8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*kertas",
        "kertas*",
        "words:kertas",
        "/kert.*/",
        "kertas~",
        "\"kertas\"",
        "kertas OR",
        "+kertas",
        "<b>kertas</b>",
        "kertas'; drop table product; --",
        "=kertas",
        "kertas\u0301"
      })
  void signs_around_a_word_are_only_signs(String text) {
    assertThat(search.search(ProductQuery.of(text)).total()).isPositive();
  }

  static Stream<String> longTexts() {
    Random random = new Random(5);
    StringBuilder letters = new StringBuilder();
    StringBuilder pairs = new StringBuilder();
    StringBuilder typos = new StringBuilder();
    while (letters.length() < ProductQuery.LONGEST_TEXT - 12) {
      letters.append((char) ('a' + random.nextInt(26))).append(' ');
    }
    while (pairs.length() < ProductQuery.LONGEST_TEXT - 12) {
      pairs.append("kertas").append(random.nextInt(99)).append(" OR ");
    }
    while (typos.length() < ProductQuery.LONGEST_TEXT - 12) {
      typos.append("qkertas").append((char) ('a' + random.nextInt(26))).append(' ');
    }
    return Stream.of(
        letters.toString(),
        pairs.toString(),
        typos.toString(),
        "a".repeat(ProductQuery.LONGEST_TEXT),
        "1".repeat(ProductQuery.LONGEST_TEXT),
        "1.".repeat(ProductQuery.LONGEST_TEXT / 2),
        "a1".repeat(ProductQuery.LONGEST_TEXT / 2),
        "\ud83d\ude00".repeat(ProductQuery.LONGEST_TEXT / 2),
        "memper".repeat(ProductQuery.LONGEST_TEXT / 6));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void long_texts_are_answered_in_bounded_time(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    assertThat(search.search(ProductQuery.of(text)).items().size())
        .isLessThanOrEqualTo(PageRequest.USUAL);
    assertThat(search.suggest(text, Integer.MAX_VALUE).size()).isLessThanOrEqualTo(50);
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before))
        .isLessThan(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "AAAA",
        "!!!!",
        "cgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA====",
        "../../etc/passwd-and-some-more-ch"
      })
  void a_cursor_that_is_none_of_ours_is_refused_by_name(String cursor) {
    assertThatThrownBy(() -> search.search(after(cursor, ProductSort.RELEVANCE)))
        .isInstanceOfSatisfying(
            CatalogException.class, e -> assertThat(e.fields().get(0).field()).isEqualTo("after"));
  }

  @Test
  void a_cursor_of_another_sort_is_refused() {
    String next = search.search(after(null, ProductSort.NEWEST)).next();
    assertThat(search.search(after(next, ProductSort.NEWEST)).items()).isNotEmpty();
    assertThatThrownBy(() -> search.search(after(next, ProductSort.PRICE_ASCENDING)))
        .isInstanceOf(CatalogException.class);
  }

  private static ProductQuery after(String cursor, ProductSort sort) {
    return new ProductQuery(
        "",
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        null,
        null,
        false,
        sort,
        new PageRequest(cursor, 20));
  }
}
