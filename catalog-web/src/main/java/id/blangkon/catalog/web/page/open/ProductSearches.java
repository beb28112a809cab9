package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.LegalFormGroup;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.ProductSort;
import id.blangkon.catalog.web.http.Filters;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a product search from an address, and writes the addresses of searches near it. */
final class ProductSearches {

  /** The names of the page's sorts. */
  private static final Map<String, ProductSort> SORTS =
      Map.of(
          "relevance", ProductSort.RELEVANCE,
          "price", ProductSort.PRICE_ASCENDING,
          "newest", ProductSort.NEWEST);

  private static final Set<String> KNOWN =
      Set.of(
          "q",
          "category",
          "region",
          "deliversTo",
          "legalForm",
          "minPrice",
          "maxPrice",
          "domestic",
          "sort",
          "after",
          "start");

  private ProductSearches() {}

  /**
   * A search as it was asked for.
   *
   * @param before how many results lie before the page
   */
  record Asked(ProductQuery query, String sort, long before) {

    /** The address of this search from its first page. */
    Address address() {
      return address(null, null);
    }

    /** The address of this search without one value of a filter; null for all of them. */
    Address address(@Nullable String dropped, @Nullable String value) {
      Address address = Address.of("/produk").with("q", query.text());
      for (String code : query.categories().stream().sorted().toList()) {
        address = kept(address, "category", code, dropped, value);
      }
      for (RegionCode code : query.regions().stream().sorted().toList()) {
        address = kept(address, "region", code.value(), dropped, value);
      }
      for (RegionCode code : query.deliversTo().stream().sorted().toList()) {
        address = kept(address, "deliversTo", code.value(), dropped, value);
      }
      for (LegalFormGroup form : query.legalForms().stream().sorted().toList()) {
        address = kept(address, "legalForm", form.name(), dropped, value);
      }
      Rupiah min = query.minPrice();
      Rupiah max = query.maxPrice();
      if (min != null) {
        address = kept(address, "minPrice", Long.toString(min.amount()), dropped, value);
      }
      if (max != null) {
        address = kept(address, "maxPrice", Long.toString(max.amount()), dropped, value);
      }
      Boolean domestic = query.domestic();
      if (domestic != null) {
        address = kept(address, "domestic", domestic.toString(), dropped, value);
      }
      return sort.equals("relevance") ? address : address.with("sort", sort);
    }

    private static Address kept(
        Address address,
        String name,
        String present,
        @Nullable String dropped,
        @Nullable String value) {
      boolean isDropped = name.equals(dropped) && (value == null || value.equals(present));
      return isDropped ? address : address.with(name, present);
    }

    /** The address of the words alone. */
    Address withoutFilters() {
      Address address = Address.of("/produk").with("q", query.text());
      return sort.equals("relevance") ? address : address.with("sort", sort);
    }
  }

  static Asked parse(Addressed asked) {
    QueryString query = asked.parameters(KNOWN);
    Set<String> categories = new LinkedHashSet<>();
    query.all("category").forEach(code -> categories.add(Filters.category(code)));
    Set<RegionCode> regions = new LinkedHashSet<>();
    query.all("region").forEach(code -> regions.add(Filters.region("region", code)));
    Set<RegionCode> places = new LinkedHashSet<>();
    query.all("deliversTo").stream()
        // The form sends an empty one when no place was chosen.
        .filter(code -> !code.isEmpty())
        .forEach(code -> places.add(Filters.region("deliversTo", code)));
    String sort = query.one("sort").filter(SORTS::containsKey).orElse("relevance");
    ProductQuery wanted =
        new ProductQuery(
            OpenFilters.text(query),
            categories,
            regions,
            places,
            query.choices("legalForm", LegalFormGroup.class),
            Set.of(),
            price(query, "minPrice"),
            price(query, "maxPrice"),
            query.truth("domestic").orElse(null),
            SORTS.getOrDefault(sort, ProductSort.RELEVANCE),
            OpenFilters.page(query));
    return new Asked(wanted, sort, OpenFilters.rowsBefore(query));
  }

  /** A price as people write it: {@code 15000}, {@code 15.000} or {@code Rp15.000}. */
  private static @Nullable Rupiah price(QueryString query, String name) {
    String typed = query.one(name).orElse(null);
    if (typed == null) {
      return null;
    }
    String digits = typed.strip().replaceFirst("^[Rr][Pp]", "").replaceAll("[.,\\s]", "");
    if (digits.isEmpty()) {
      return null;
    }
    if (!digits.matches("\\d{1,15}")) {
      throw CatalogException.invalid(
          name,
          "Harga harus angka bulat rupiah, misalnya 15.000.",
          "A price must be whole rupiah, such as 15,000.");
    }
    return Rupiah.of(Long.parseLong(digits));
  }
}
