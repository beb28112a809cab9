package id.blangkon.catalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.ProductSearchResult;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelevanceTest {

  private static LuceneProductSearch search;

  @BeforeAll
  static void index() {
    MemoryCatalog catalog = new MemoryCatalog(Samples.CATEGORIES);
    catalog.putAll(Samples.products(Samples.NAMES.size(), 1));
    search = LuceneProductSearch.inMemory();
    search.rebuild(catalog);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static List<String> names(String text) {
    return search.search(ProductQuery.of(text)).items().stream()
        .map(ProductDocument::product)
        .map(product -> product.name())
        .toList();
  }

  @ParameterizedTest(name = "“{0}” finds first a product named like “{1}”")
  @CsvSource({
    "nasi kotak, Nasi Box",
    "nasi kotk, Nasi Box",
    "kertas hvs, Kertas HVS",
    "KERTAS, Kertas",
    "kertas, Kertas",
    "snack rapat, Snack Box",
    "sewa mobil, Sewa Mobil",
    "rental mobil, Sewa Mobil",
    "notebook, Laptop",
    "komputer jinjing, Laptop",
    "infocus, Proyektor",
    "scanner, Pemindai",
    "mouse, Tetikus",
    "bolpoin, Pulpen",
    "materai, Meterai",
    "fotocopy, Fotokopi",
    "foto kopi, Fotokopi",
    "spidol, Spidol",
    "meja, Meja",
    "kemeja, Kemeja",
    "kursi rapat, Kursi Susun Rapat",
    "air mineral, Air Mineral",
    "aqua, Air M",
    "kertas untuk kantor, Kertas",
    "harga laptop, Laptop",
    "servis ac, Servis AC",
    "semen 50 kg, Semen Portland 50 kg",
    "kertas a4 80gram, Kertas HVS A4 80 gram",
    "tandon 1000 liter, Tandon Air 1.000 Liter",
    "snackbox, Snack Box",
    "triplek, Multipleks",
    "cabe merah, Cabai Merah",
    "karangan bunga, Karangan Bunga",
    "jasa catering, Katering",
  })
  void finds_what_is_meant(String typed, String expected) {
    assertThat(names(typed)).first().asString().startsWith(expected);
  }

  @Test
  void a_slip_in_a_word_finds_what_its_synonyms_find() {
    assertThat(names("nasi kotk").subList(0, 8))
        .allSatisfy(name -> assertThat(name).startsWith("Nasi Box"));
  }

  @Test
  void nasi_kotak_finds_every_meal_box() {
    assertThat(names("nasi kotak").subList(0, 8))
        .allSatisfy(name -> assertThat(name).startsWith("Nasi Box"));
  }

  @Test
  void the_abbreviation_of_office_supplies_finds_the_whole_category() {
    ProductSearchResult atk = search.search(ProductQuery.of("atk"));
    assertThat(atk.total()).isEqualTo(search.search(ProductQuery.of("alat tulis kantor")).total());
    assertThat(atk.items())
        .allSatisfy(item -> assertThat(item.product().category()).startsWith("02"));
  }

  @ParameterizedTest(name = "“{0}” finds makanan by its stem")
  @CsvSource({"makanan", "dimakan", "memakan", "makan"})
  void forms_of_eating_find_food(String typed) {
    assertThat(names(typed)).anySatisfy(name -> assertThat(name).containsIgnoringCase("makan"));
    assertThat(search.search(ProductQuery.of(typed)).suggestion()).isNull();
  }

  @ParameterizedTest(name = "“{0}” finds drinks by its stem")
  @CsvSource({"minum", "minuman", "meminum"})
  void forms_of_drinking_find_drinks(String typed) {
    assertThat(names(typed)).anySatisfy(name -> assertThat(name).containsIgnoringCase("minum"));
  }

  @Test
  void the_form_that_was_typed_comes_before_other_forms_of_the_word() {
    assertThat(names("makanan")).first().asString().contains("Makanan");
    assertThat(names("makan")).first().asString().contains("Makan");
  }

  @Test
  void a_shirt_is_no_table() {
    assertThat(names("kemeja")).noneMatch(name -> name.startsWith("Meja"));
    assertThat(names("meja")).noneMatch(name -> name.startsWith("Kemeja"));
  }

  @ParameterizedTest(name = "“{0}” is taken for “{1}”")
  @CsvSource({
    "kretas, kertas",
    "leptop, laptop",
    "spidoll, spidol",
    "kurs roda, kursi roda",
    "pritner, printer"
  })
  void a_slip_of_the_finger_is_mended_and_said(String typed, String meant) {
    ProductSearchResult result = search.search(ProductQuery.of(typed));
    assertThat(result.total()).isPositive();
    assertThat(result.suggestion()).isEqualTo(meant);
    assertThat(result.items().get(0).product().name()).containsIgnoringCase(meant);
  }

  @Test
  void when_no_product_has_all_words_those_with_some_of_them_are_found() {
    ProductSearchResult result = search.search(ProductQuery.of("laptop bambu wayang"));
    assertThat(result.total()).isPositive();
  }

  @Test
  void a_word_beyond_help_is_left_out_and_the_rest_is_suggested() {
    ProductSearchResult result = search.search(ProductQuery.of("nasi qqqqqqqqqq"));
    assertThat(result.items()).isNotEmpty();
    assertThat(result.suggestion()).isEqualTo("nasi");
  }

  @Test
  void nothing_is_found_for_nothing_that_exists() {
    ProductSearchResult result = search.search(ProductQuery.of("qqqqqqqqqq"));
    assertThat(result.total()).isZero();
    assertThat(result.items()).isEmpty();
    assertThat(result.suggestion()).isNull();
  }
}
