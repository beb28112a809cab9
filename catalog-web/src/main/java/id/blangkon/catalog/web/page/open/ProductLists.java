package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.product.Category;
import id.blangkon.catalog.product.CategoryTree;
import id.blangkon.catalog.search.FacetCount;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.ProductSearchResult;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.FacetGroup;
import id.blangkon.catalog.web.page.model.FacetOption;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.Link;
import id.blangkon.catalog.web.page.model.ProductListPage;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Goods;
import id.blangkon.catalog.web.page.site.Names;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills the model of the list of products. */
public final class ProductLists {

  private final Catalog catalog;
  private final Goods goods;
  private final Names names;

  @Inject
  public ProductLists(Catalog catalog, Goods goods, Names names) {
    this.catalog = catalog;
    this.goods = goods;
    this.names = names;
  }

  ProductListPage page(Frame frame, ProductSearches.Asked asked) {
    Language language = frame.language();
    ProductQuery query = asked.query();
    ProductSearchResult result = catalog.search().search(query);
    Rupiah min = query.minPrice();
    Rupiah max = query.maxPrice();
    String suggestion = result.suggestion();
    return new ProductListPage(
        frame,
        trail(query, language),
        new id.blangkon.catalog.web.page.model.ProductQuery(
            query.text(),
            min == null ? null : min.amount(),
            max == null ? null : max.amount(),
            query.domestic(),
            asked.sort()),
        facets(query, result, language),
        places(query),
        chips(asked, language),
        asked.withoutFilters().toString(),
        result.items().stream().map(item -> goods.card(item, language)).toList(),
        Cursors.of(
            asked.address(), asked.before(), result.items().size(), result.total(), result.next()),
        suggestion == null
            ? null
            : new Link(suggestion, Address.of("/produk").with("q", suggestion).toString()));
  }

  /** The way down to a category, when one alone is chosen. */
  private List<Link> trail(ProductQuery query, Language language) {
    if (query.categories().size() != 1) {
      return List.of();
    }
    return path(query.categories().iterator().next(), language);
  }

  /** The way to a category from its root, each as a link to its products. */
  List<Link> path(String code, Language language) {
    return catalog.categories().tree().path(code).stream()
        .map(
            category ->
                new Link(
                    Names.of(category.name(), language),
                    Address.of("/produk").with("category", category.code()).toString()))
        .toList();
  }

  private List<FacetGroup> facets(
      ProductQuery query, ProductSearchResult result, Language language) {
    Set<String> regions =
        query.regions().stream().map(code -> code.value()).collect(Collectors.toSet());
    Set<String> forms =
        query.legalForms().stream().map(form -> form.name()).collect(Collectors.toSet());
    return List.of(
        categories(query.categories(), result.facets().category(), language),
        group("region", regions, result.facets().region(), names::region),
        group(
            "legalForm",
            forms,
            result.facets().legalForm(),
            form -> Messages.of(language).text("legalForm." + form)));
  }

  private static FacetGroup group(
      String field, Set<String> chosen, List<FacetCount> counts, Function<String, String> label) {
    List<FacetOption> options = new ArrayList<>();
    for (FacetCount count : counts) {
      options.add(
          new FacetOption(
              count.value(),
              label.apply(count.value()),
              count.count(),
              chosen.contains(count.value())));
    }
    Set<String> counted = counts.stream().map(FacetCount::value).collect(Collectors.toSet());
    for (String value : chosen.stream().sorted().toList()) {
      if (!counted.contains(value)) {
        options.add(new FacetOption(value, label.apply(value), 0, true));
      }
    }
    return new FacetGroup(field, options);
  }

  /** The roots; of what is chosen also the way to it, itself and what lies below it. */
  private FacetGroup categories(Set<String> chosen, List<FacetCount> counts, Language language) {
    CategoryTree tree = catalog.categories().tree();
    Map<String, Long> byCode =
        counts.stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    Set<String> offered = new LinkedHashSet<>();
    for (Category root : tree.children(null)) {
      offer(tree, root, chosen, offered);
    }
    offered.addAll(chosen);
    List<FacetOption> options = new ArrayList<>();
    for (String code : offered) {
      long count = byCode.getOrDefault(code, 0L);
      if (count > 0 || chosen.contains(code)) {
        options.add(
            new FacetOption(code, names.category(code, language), count, chosen.contains(code)));
      }
    }
    return new FacetGroup("category", options);
  }

  private static void offer(
      CategoryTree tree, Category category, Set<String> chosen, Set<String> offered) {
    offered.add(category.code());
    boolean open =
        chosen.stream()
            .anyMatch(
                code ->
                    tree.path(code).stream()
                        .anyMatch(above -> above.code().equals(category.code())));
    if (open) {
      tree.children(category.code()).forEach(child -> offer(tree, child, chosen, offered));
    }
  }

  private List<Choice> places(ProductQuery query) {
    Set<String> chosen =
        query.deliversTo().stream().map(code -> code.value()).collect(Collectors.toSet());
    return catalog.regions().within(catalog.province()).stream()
        .map(
            region ->
                new Choice(
                    region.code().value(), region.name(), chosen.contains(region.code().value())))
        .toList();
  }

  private List<Link> chips(ProductSearches.Asked asked, Language language) {
    ProductQuery query = asked.query();
    List<Link> chips = new ArrayList<>();
    query.categories().stream()
        .sorted()
        .forEach(code -> chips.add(chip(names.category(code, language), asked, "category", code)));
    query.regions().stream()
        .sorted()
        .forEach(code -> chips.add(chip(names.region(code), asked, "region", code.value())));
    query.deliversTo().stream()
        .sorted()
        .forEach(
            code ->
                chips.add(
                    chip(
                        Messages.of(language).text("facet.deliversToPlace", names.region(code)),
                        asked,
                        "deliversTo",
                        code.value())));
    query.legalForms().stream()
        .sorted()
        .forEach(
            form ->
                chips.add(
                    chip(
                        Messages.of(language).text("legalForm." + form.name()),
                        asked,
                        "legalForm",
                        form.name())));
    Formats formats = Formats.of(language);
    Rupiah min = query.minPrice();
    Rupiah max = query.maxPrice();
    if (min != null) {
      chips.add(chip("≥ " + formats.rupiah(min.amount()), asked, "minPrice", null));
    }
    if (max != null) {
      chips.add(chip("≤ " + formats.rupiah(max.amount()), asked, "maxPrice", null));
    }
    Boolean domestic = query.domestic();
    if (domestic != null) {
      String label = Messages.of(language).text(domestic ? "facet.domestic" : "facet.imported");
      chips.add(chip(label, asked, "domestic", null));
    }
    return chips;
  }

  private static Link chip(
      String label, ProductSearches.Asked asked, String name, @Nullable String value) {
    return new Link(label, asked.address(name, value).toString());
  }
}
