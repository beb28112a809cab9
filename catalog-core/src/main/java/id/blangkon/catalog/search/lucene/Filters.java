package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalFormGroup;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.search.ProductQuery;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a query over the numbers of {@link Traits}. Tells which of them a product fails.
 */
final class Filters {

  static final int CATEGORY = 1;
  static final int REGION = 2;
  static final int PRICE = 4;
  static final int LEGAL_FORM = 8;

  /** Scale, origin and service area, which are no facets. */
  static final int OTHER = 16;

  private final boolean @Nullable [] categories;
  private final boolean @Nullable [] regions;
  private final boolean @Nullable [] serviceAreas;
  private final int legalForms;
  private final int scales;
  private final long minPrice;
  private final long maxPrice;
  private final @Nullable Boolean domestic;
  private final boolean none;

  private Filters(
      ProductQuery query,
      boolean @Nullable [] categories,
      boolean @Nullable [] regions,
      boolean @Nullable [] serviceAreas) {
    this.categories = categories;
    this.regions = regions;
    this.serviceAreas = serviceAreas;
    this.legalForms = legalForms(query.legalForms());
    this.scales = scales(query.scales());
    this.minPrice = amount(query.minPrice(), Long.MIN_VALUE);
    this.maxPrice = amount(query.maxPrice(), Long.MAX_VALUE);
    this.domestic = query.domestic();
    this.none =
        categories == null
            && regions == null
            && serviceAreas == null
            && query.legalForms().isEmpty()
            && query.scales().isEmpty()
            && query.minPrice() == null
            && query.maxPrice() == null
            && domestic == null;
  }

  static Filters of(ProductQuery query, Columns columns) {
    return new Filters(
        query,
        accepted(
            query.categories(),
            columns.categories.values(),
            path -> CategoryTree.codes(path).stream().anyMatch(query.categories()::contains)),
        accepted(
            query.regions(),
            columns.regions.values(),
            code -> query.regions().stream().anyMatch(RegionCode.of(code)::isWithin)),
        accepted(
            query.deliversTo(),
            columns.serviceAreas.values(),
            area -> query.deliversTo().stream().anyMatch(place -> ServiceAreas.has(area, place))));
  }

  private static boolean @Nullable [] accepted(
      Set<?> wanted, List<String> values, Predicate<String> accepts) {
    if (wanted.isEmpty()) {
      return null;
    }
    boolean[] accepted = new boolean[values.size()];
    for (int i = 0; i < accepted.length; i++) {
      accepted[i] = accepts.test(values.get(i));
    }
    return accepted;
  }

  private static int legalForms(Set<LegalFormGroup> wanted) {
    return wanted.isEmpty() ? -1 : wanted.stream().mapToInt(group -> 1 << Traits.code(group)).sum();
  }

  private static int scales(Set<BusinessScale> wanted) {
    return wanted.isEmpty() ? -1 : wanted.stream().mapToInt(scale -> 1 << Traits.code(scale)).sum();
  }

  private static long amount(@Nullable Rupiah bound, long none) {
    return bound == null ? none : bound.amount();
  }

  boolean isNone() {
    return none;
  }

  /** The filters that the product fails, as a sum of the constants above; 0 when it passes all. */
  int failed(long traits, int serviceArea, long netPrice) {
    int failed = 0;
    if (categories != null && !categories[Traits.category(traits)]) {
      failed |= CATEGORY;
    }
    if (regions != null && !regions[Traits.region(traits)]) {
      failed |= REGION;
    }
    if (netPrice < minPrice || netPrice > maxPrice) {
      failed |= PRICE;
    }
    if ((legalForms >>> Traits.legalForm(traits) & 1) == 0) {
      failed |= LEGAL_FORM;
    }
    if ((scales >>> Traits.scale(traits) & 1) == 0
        || (domestic != null && domestic != Traits.isDomestic(traits))
        || (serviceAreas != null && !serviceAreas[serviceArea])) {
      failed |= OTHER;
    }
    return failed;
  }
}
