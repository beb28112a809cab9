package id.blangkon.catalog.web.api;

import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalFormGroup;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.ProductSort;
import id.blangkon.catalog.web.http.Filters;
import id.blangkon.catalog.web.http.Pages;
import id.blangkon.catalog.web.http.QueryString;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a product search from a query. */
public final class ProductQueries {

  private static final Set<String> KNOWN =
      Set.of(
          "q",
          "category",
          "region",
          "deliversTo",
          "legalForm",
          "minPrice",
          "maxPrice",
          "scale",
          "domestic",
          "sort",
          "after",
          "limit");

  private ProductQueries() {}

  /**
   * The search that the raw query asks for; two queries that ask the same are equal.
   *
   * @throws id.blangkon.catalog.error.CatalogException naming what is wrong
   */
  public static ProductQuery parse(@Nullable String rawQuery) {
    QueryString query = QueryString.parse(rawQuery, KNOWN);
    Set<String> categories = query.all("category");
    categories.forEach(Filters::category);
    return new ProductQuery(
        query.one("q").orElse("").toLowerCase(Locale.ROOT),
        categories,
        regions(query, "region"),
        regions(query, "deliversTo"),
        query.choices("legalForm", LegalFormGroup.class),
        query.choices("scale", BusinessScale.class),
        price(query, "minPrice"),
        price(query, "maxPrice"),
        query.truth("domestic").orElse(null),
        query.choice("sort", ProductSort.class).orElse(ProductSort.RELEVANCE),
        Pages.of(query));
  }

  private static Set<RegionCode> regions(QueryString query, String name) {
    Set<RegionCode> regions = new LinkedHashSet<>();
    query.all(name).forEach(code -> regions.add(Filters.region(name, code)));
    return regions;
  }

  private static @Nullable Rupiah price(QueryString query, String name) {
    Long amount = query.number(name).orElse(null);
    new FieldErrors()
        .reject(
            amount != null && amount < 0,
            name,
            "Harga tidak boleh negatif.",
            "A price cannot be negative.")
        .throwIfAny();
    return amount == null ? null : Rupiah.of(amount);
  }
}
