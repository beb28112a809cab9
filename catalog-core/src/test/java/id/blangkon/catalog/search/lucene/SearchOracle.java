package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.product.Category;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.search.FacetCount;
import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.supplier.Supplier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Answers queries by looking at every product, in the plainest way; for words without affixes and
 * synonyms.
 */
final class SearchOracle {

  private final List<ProductDocument> products;
  private final Map<String, Category> categories;

  SearchOracle(List<ProductDocument> products, List<Category> categories) {
    this.products = products.stream().filter(ProductDocument::isOnShow).toList();
    this.categories =
        categories.stream().collect(Collectors.toMap(Category::code, Function.identity()));
  }

  List<ProductDocument> results(ProductQuery query) {
    return products.stream()
        .filter(hasWords(query))
        .filter(inCategory(query))
        .filter(inRegion(query))
        .filter(inPrice(query))
        .filter(ofLegalForm(query))
        .filter(others(query))
        .sorted(order(query))
        .toList();
  }

  Map<String, Long> categoryFacet(ProductQuery query) {
    return count(
        query,
        inRegion(query).and(inPrice(query)).and(ofLegalForm(query)),
        document -> ancestors(document.product().category()));
  }

  Map<String, Long> regionFacet(ProductQuery query) {
    return count(
        query,
        inCategory(query).and(inPrice(query)).and(ofLegalForm(query)),
        document -> List.of(document.supplier().homeRegion().value()));
  }

  Map<String, Long> priceFacet(ProductQuery query) {
    return count(
        query,
        inCategory(query).and(inRegion(query)).and(ofLegalForm(query)),
        document -> List.of(band(document.product().netPrice().amount())));
  }

  Map<String, Long> legalFormFacet(ProductQuery query) {
    return count(
        query,
        inCategory(query).and(inRegion(query)).and(inPrice(query)),
        document -> List.of(document.supplier().legalForm().group().name()));
  }

  static Map<String, Long> asMap(List<FacetCount> facet) {
    Map<String, Long> counts = new TreeMap<>();
    facet.forEach(value -> counts.put(value.value(), value.count()));
    return counts;
  }

  private Map<String, Long> count(
      ProductQuery query,
      Predicate<ProductDocument> filters,
      Function<ProductDocument, List<String>> values) {
    return products.stream()
        .filter(hasWords(query))
        .filter(others(query))
        .filter(filters)
        .flatMap(document -> values.apply(document).stream())
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  private Predicate<ProductDocument> hasWords(ProductQuery query) {
    Set<String> wanted = words(query.text());
    return document -> words(text(document)).containsAll(wanted);
  }

  private String text(ProductDocument document) {
    Product product = document.product();
    StringBuilder text = new StringBuilder();
    text.append(product.name()).append(' ').append(product.description()).append(' ');
    text.append(document.supplier().name());
    for (String code : ancestors(product.category())) {
      text.append(' ').append(categories.get(code).name().indonesian());
    }
    return text.toString();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
    words.remove("");
    return words;
  }

  private List<String> ancestors(String code) {
    List<String> codes = new ArrayList<>();
    for (String at = code; at != null; at = categories.get(at).parent()) {
      codes.add(at);
    }
    return codes;
  }

  private Predicate<ProductDocument> inCategory(ProductQuery query) {
    return document ->
        query.categories().isEmpty()
            || ancestors(document.product().category()).stream()
                .anyMatch(query.categories()::contains);
  }

  private static Predicate<ProductDocument> inRegion(ProductQuery query) {
    return document ->
        query.regions().isEmpty() || query.regions().contains(document.supplier().homeRegion());
  }

  private static Predicate<ProductDocument> inPrice(ProductQuery query) {
    return document -> {
      long price = document.product().netPrice().amount();
      boolean above = query.minPrice() == null || price >= query.minPrice().amount();
      boolean below = query.maxPrice() == null || price <= query.maxPrice().amount();
      return above && below;
    };
  }

  private static Predicate<ProductDocument> ofLegalForm(ProductQuery query) {
    return document ->
        query.legalForms().isEmpty()
            || query.legalForms().contains(document.supplier().legalForm().group());
  }

  private static Predicate<ProductDocument> others(ProductQuery query) {
    return document -> {
      Supplier supplier = document.supplier();
      boolean scale = query.scales().isEmpty() || query.scales().contains(supplier.scale());
      boolean delivered =
          query.deliversTo().isEmpty()
              || supplier.serviceRegions().stream()
                  .anyMatch(
                      area ->
                          query.deliversTo().stream()
                              .anyMatch(place -> (place + ".").startsWith(area + ".")));
      return scale
          && delivered
          && (query.domestic() == null
              || query.domestic() == document.product().localContent().domestic());
    };
  }

  /**
   * The order of the sort; by id alone for relevance, whose scores are no business of this oracle.
   */
  private static Comparator<ProductDocument> order(ProductQuery query) {
    Comparator<ProductDocument> byId = Comparator.comparing(document -> document.product().id());
    Comparator<ProductDocument> byPrice =
        Comparator.comparing(document -> document.product().netPrice());
    Comparator<ProductDocument> byAge =
        Comparator.comparing(document -> Objects.requireNonNull(document.product().listedAt()));
    return switch (query.sort()) {
      case RELEVANCE -> byId;
      case PRICE_ASCENDING -> byPrice.thenComparing(byId);
      case PRICE_DESCENDING -> byPrice.reversed().thenComparing(byId);
      case NEWEST -> byAge.reversed().thenComparing(byId);
    };
  }

  private static String band(long price) {
    long[] bounds = {0, 50_000, 100_000, 500_000, 1_000_000, 5_000_000};
    for (int i = bounds.length - 1; i > 0; i--) {
      if (price >= bounds[i]) {
        return bounds[i] + "-" + (i + 1 < bounds.length ? String.valueOf(bounds[i + 1]) : "");
      }
    }
    return "0-50000";
  }
}
