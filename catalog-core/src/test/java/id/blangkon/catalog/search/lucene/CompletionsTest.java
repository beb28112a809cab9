package id.blangkon.catalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.Suggestion;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompletionsTest {

  private final MemoryCatalog catalog = new MemoryCatalog(Samples.CATEGORIES);
  private LuceneProductSearch search;

  @BeforeEach
  void index() {
    catalog.putAll(Samples.products(Samples.NAMES.size() * 2, 1));
    search = LuceneProductSearch.inMemory();
    search.rebuild(catalog);
  }

  @AfterEach
  void close() {
    search.close();
  }

  private List<String> texts(String typed) {
    return search.suggest(typed, 8).stream().map(Suggestion::text).toList();
  }

  @Test
  void the_most_frequent_phrases_come_first() {
    List<Suggestion> suggestions = search.suggest("kert", 5);
    assertThat(suggestions.get(0).text()).isEqualTo("kertas");
    assertThat(suggestions)
        .extracting(Suggestion::count)
        .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    assertThat(texts("kert")).contains("kertas hvs");
  }

  @Test
  void a_phrase_is_completed_word_by_word() {
    assertThat(texts("nasi b")).contains("nasi box");
    assertThat(texts("nasi box ay")).contains("nasi box ayam");
    assertThat(texts("Kertas H")).contains("kertas hvs");
    assertThat(texts("kertas ")).contains("kertas hvs").doesNotContain("kertas");
  }

  @Test
  void words_before_the_last_are_kept_and_must_be_found_with_it() {
    assertThat(texts("hitam pulp")).contains("hitam pulpen");
    assertThat(search.suggest("laptop tumpe", 8)).isEmpty();
    assertThat(texts("harga lapt")).contains("harga laptop");
  }

  @Test
  void what_is_suggested_finds_at_least_as_many_products() {
    for (String typed : List.of("k", "ke", "sewa ", "hitam p", "nasi", "a")) {
      for (Suggestion suggestion : search.suggest(typed, 8)) {
        assertThat(search.search(ProductQuery.of(suggestion.text())).total())
            .as(suggestion.text())
            .isGreaterThanOrEqualTo(suggestion.count());
      }
    }
  }

  @Test
  void products_off_show_do_not_count() {
    Suggestion before = search.suggest("tumpeng mi", 1).get(0);
    assertThat(before).isEqualTo(new Suggestion("tumpeng mini", 2));
    List<ProductDocument> tumpeng =
        catalog.all().stream()
            .filter(document -> document.product().name().equals("Tumpeng Mini"))
            .toList();
    for (ProductDocument document : tumpeng) {
      catalog.put(Samples.delisted(document));
      search.refresh(catalog, List.of(document.product().id()));
    }
    assertThat(search.suggest("tumpeng mi", 1)).isEmpty();
  }

  @Test
  void nothing_is_suggested_for_nothing() {
    assertThat(search.suggest("", 8)).isEmpty();
    assertThat(search.suggest("  ", 8)).isEmpty();
    assertThat(search.suggest("kertas", 0)).isEmpty();
    assertThat(search.suggest("kertas", 2)).hasSize(2);
  }

  @Test
  void units_begin_no_phrase() {
    assertThat(texts("k")).doesNotContain("kg");
  }
}
