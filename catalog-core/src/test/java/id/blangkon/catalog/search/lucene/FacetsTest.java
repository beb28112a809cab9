package id.blangkon.catalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalFormGroup;
import id.blangkon.catalog.product.Category;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.search.FacetCount;
import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.ProductSearchResult;
import id.blangkon.catalog.search.ProductSort;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.tax.TaxTreatment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FacetsTest {

  /** Made-up words that no rule of the language touches. */
  private static final String[] WORDS = {
    "zorb", "quex", "vint", "dralk", "fosp", "grumt", "blont", "krusp"
  };

  private static final List<Category> CATEGORIES =
      List.of(
          category("01", null, "zorb"),
          category("01.01", "01", "quex"),
          category("01.02", "01", "satu"),
          category("01.02.01", "01.02", "vint"),
          category("02", null, "dua"),
          category("02.01", "02", "tiga"));

  private static final String[] LEAVES = {"01.01", "01.02.01", "02.01", "01.02"};

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 6);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void counts_results_and_pages_agree_with_looking_at_every_product(long seed) {
    Random random = new Random(seed);
    MemoryCatalog catalog = new MemoryCatalog(CATEGORIES);
    catalog.putAll(products(random, 0, 300));
    try (LuceneProductSearch search = LuceneProductSearch.inMemory()) {
      search.rebuild(catalog);
      change(random, catalog, search);
      SearchOracle oracle = new SearchOracle(catalog.all(), CATEGORIES);
      for (int i = 0; i < 60; i++) {
        check(search, oracle, query(random));
      }
    }
  }

  /** Leaves several segments with deletions, as a living index has. */
  private static void change(Random random, MemoryCatalog catalog, LuceneProductSearch search) {
    for (int round = 0; round < 6; round++) {
      List<ProductDocument> changed = new ArrayList<>(products(random, 300 + 40 * round, 40));
      List<ProductDocument> all = catalog.all();
      for (int i = 0; i < 20; i++) {
        ProductDocument document = all.get(random.nextInt(all.size()));
        changed.add(
            random.nextBoolean()
                ? Samples.delisted(document)
                : Samples.priced(document, 1 + random.nextInt(8_000_000)));
      }
      catalog.putAll(changed);
      search.refresh(catalog, changed.stream().map(document -> document.product().id()).toList());
    }
  }

  private static void check(LuceneProductSearch search, SearchOracle oracle, ProductQuery query) {
    List<ProductDocument> expected = oracle.results(query);
    ProductSearchResult first = search.search(query);
    List<ProductDocument> found = allPages(search, query, first);
    if (first.suggestion() == null) {
      assertThat(first.total()).as("total of %s", query).isEqualTo(expected.size());
      assertThat(SearchOracle.asMap(first.facets().category()))
          .isEqualTo(oracle.categoryFacet(query));
      assertThat(SearchOracle.asMap(first.facets().region())).isEqualTo(oracle.regionFacet(query));
      assertThat(SearchOracle.asMap(first.facets().price())).isEqualTo(oracle.priceFacet(query));
      assertThat(SearchOracle.asMap(first.facets().legalForm()))
          .isEqualTo(oracle.legalFormFacet(query));
    }
    assertThat(ids(found)).doesNotHaveDuplicates();
    if (query.sort() == ProductSort.RELEVANCE && !query.text().isEmpty()) {
      assertThat(ids(found)).containsExactlyInAnyOrderElementsOf(ids(expected));
    } else {
      assertThat(ids(found)).containsExactlyElementsOf(ids(expected));
    }
  }

  private static List<ProductDocument> allPages(
      LuceneProductSearch search, ProductQuery query, ProductSearchResult first) {
    List<ProductDocument> found = new ArrayList<>(first.items());
    ProductSearchResult page = first;
    while (page.next() != null) {
      page = search.search(page(query, new PageRequest(page.next(), query.page().limit())));
      assertThat(page.total()).isEqualTo(first.total());
      assertThat(page.facets()).isEqualTo(first.facets());
      found.addAll(page.items());
    }
    return found;
  }

  private static List<String> ids(Collection<ProductDocument> documents) {
    return documents.stream().map(document -> document.product().id().toString()).toList();
  }

  private static ProductQuery page(ProductQuery query, PageRequest page) {
    return new ProductQuery(
        query.text(),
        query.categories(),
        query.regions(),
        query.deliversTo(),
        query.legalForms(),
        query.scales(),
        query.minPrice(),
        query.maxPrice(),
        query.domestic(),
        query.sort(),
        page);
  }

  private static ProductQuery query(Random random) {
    // One word: several are relaxed when no product has all of them, which the oracle does not do.
    String text = random.nextInt(3) == 0 ? "" : WORDS[random.nextInt(WORDS.length)];
    Set<String> categories = new HashSet<>();
    Set<RegionCode> regions = new HashSet<>();
    Set<LegalFormGroup> legalForms = EnumSet.noneOf(LegalFormGroup.class);
    Set<BusinessScale> scales = EnumSet.noneOf(BusinessScale.class);
    for (int i = random.nextInt(3); i > 0; i--) {
      categories.add(CATEGORIES.get(random.nextInt(CATEGORIES.size())).code());
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      regions.add(Samples.supplier(random.nextInt(6)).homeRegion());
    }
    Set<RegionCode> places = new HashSet<>();
    if (random.nextInt(4) == 0) {
      places.add(Samples.supplier(random.nextInt(6)).homeRegion());
      places.add(RegionCode.of("33.74.01"));
    }
    if (random.nextInt(3) == 0) {
      legalForms.add(one(random, LegalFormGroup.values()));
    }
    if (random.nextInt(4) == 0) {
      scales.add(one(random, BusinessScale.values()));
    }
    Rupiah least = random.nextInt(3) == 0 ? Rupiah.of(random.nextInt(500_000)) : null;
    Rupiah most = random.nextInt(3) == 0 ? Rupiah.of(500_000 + random.nextInt(5_000_000)) : null;
    ProductSort sort = one(random, ProductSort.values());
    PageRequest page = PageRequest.first(5 + random.nextInt(40));
    return new ProductQuery(
        text,
        categories,
        regions,
        places,
        legalForms,
        scales,
        least,
        most,
        random.nextInt(3) == 0 ? random.nextBoolean() : null,
        sort,
        page);
  }

  private static <T> T one(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static List<ProductDocument> products(Random random, int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(number -> product(random, number))
        .toList();
  }

  private static ProductDocument product(Random random, int number) {
    String name = WORDS[random.nextInt(WORDS.length)] + " " + WORDS[random.nextInt(WORDS.length)];
    // Few prices, so that many are equal and the id decides.
    long price =
        random.nextBoolean() ? 50_000L * (1 + random.nextInt(4)) : 1 + random.nextInt(8_000_000);
    String leaf = LEAVES[random.nextInt(LEAVES.length)];
    String description = WORDS[random.nextInt(WORDS.length)];
    return Samples.document(
        number, name, leaf, "buah", price, Samples.supplier(random.nextInt(12)), description);
  }

  private static Category category(String code, String parent, String name) {
    return new Category(code, parent, Bilingual.of(name, name), null, TaxTreatment.TAXABLE);
  }

  @Test
  void most_frequent_values_come_first_and_price_bands_from_the_cheapest() {
    MemoryCatalog catalog = new MemoryCatalog(CATEGORIES);
    catalog.putAll(products(new Random(9), 0, 200));
    try (LuceneProductSearch search = LuceneProductSearch.inMemory()) {
      search.rebuild(catalog);
      ProductSearchResult all = search.search(ProductQuery.of(""));
      assertThat(all.facets().category())
          .extracting(FacetCount::count)
          .isSortedAccordingTo((a, b) -> b.compareTo(a));
      assertThat(all.facets().region())
          .extracting(FacetCount::count)
          .isSortedAccordingTo((a, b) -> b.compareTo(a));
      assertThat(all.facets().price())
          .extracting(FacetCount::value)
          .containsSubsequence("50000-100000", "100000-500000", "1000000-5000000", "5000000-");
    }
  }

  @Test
  void a_region_stands_for_all_within_it() {
    MemoryCatalog catalog = new MemoryCatalog(CATEGORIES);
    catalog.putAll(products(new Random(9), 0, 50));
    try (LuceneProductSearch search = LuceneProductSearch.inMemory()) {
      search.rebuild(catalog);
      ProductQuery province =
          new ProductQuery(
              "",
              Set.of(),
              Set.of(RegionCode.of("33")),
              Set.of(),
              Set.of(),
              Set.of(),
              null,
              null,
              null,
              ProductSort.NEWEST,
              PageRequest.first());
      assertThat(search.search(province).total()).isEqualTo(50);
    }
  }

  @Test
  void a_place_finds_those_who_deliver_there_wherever_their_home_is() {
    MemoryCatalog catalog = new MemoryCatalog(CATEGORIES);
    catalog.putAll(products(new Random(9), 0, 50));
    try (LuceneProductSearch search = LuceneProductSearch.inMemory()) {
      search.rebuild(catalog);
      RegionCode home = Samples.supplier(1).homeRegion();

      long ofHome = search.search(deliveredTo(home.value())).total();

      assertThat(ofHome).isPositive().isLessThan(50);
      assertThat(search.search(deliveredTo(home + ".01")).total())
          .as("a district of it")
          .isEqualTo(ofHome);
      assertThat(search.search(deliveredTo("33.76")).total())
          .as("where all deliver beside their homes")
          .isEqualTo(50);
      assertThat(search.search(deliveredTo("33")).total())
          .as("the whole province, which nobody serves")
          .isZero();
    }
  }

  private static ProductQuery deliveredTo(String place) {
    return new ProductQuery(
        "",
        Set.of(),
        Set.of(),
        Set.of(RegionCode.of(place)),
        Set.of(),
        Set.of(),
        null,
        null,
        null,
        ProductSort.NEWEST,
        PageRequest.first());
  }
}
