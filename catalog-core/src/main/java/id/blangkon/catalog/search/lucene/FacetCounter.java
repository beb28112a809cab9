package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.party.LegalFormGroup;
import id.blangkon.catalog.search.FacetCount;
import id.blangkon.catalog.search.Facets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts matches by their traits in one pass: a match that fails only a facet's own filter counts
 * in that facet.
 */
final class FacetCounter {

  private static final Comparator<FacetCount> MOST_FIRST =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  private final List<String> categoryPaths;
  private final List<String> regionCodes;
  private final int[] categories;
  private final int[] regions;
  private final int[] bands = new int[PriceBands.COUNT];
  private final int[] legalForms = new int[LegalFormGroup.values().length];

  FacetCounter(Columns columns) {
    categoryPaths = columns.categories.values();
    regionCodes = columns.regions.values();
    categories = new int[categoryPaths.size()];
    regions = new int[regionCodes.size()];
  }

  void count(long traits) {
    categories[Traits.category(traits)]++;
    regions[Traits.region(traits)]++;
    bands[Traits.band(traits)]++;
    legalForms[Traits.legalForm(traits)]++;
  }

  /**
   * Counts a product that fails the filters given; it shows in a facet only when no other filter
   * refuses it.
   */
  void countSideways(int failed, long traits) {
    if (failed == Filters.CATEGORY) {
      categories[Traits.category(traits)]++;
    } else if (failed == Filters.REGION) {
      regions[Traits.region(traits)]++;
    } else if (failed == Filters.PRICE) {
      bands[Traits.band(traits)]++;
    } else if (failed == Filters.LEGAL_FORM) {
      legalForms[Traits.legalForm(traits)]++;
    }
  }

  Facets facets() {
    return new Facets(categoryFacet(), regionFacet(), priceFacet(), legalFormFacet());
  }

  private List<FacetCount> categoryFacet() {
    Map<String, Long> counts = new HashMap<>();
    for (int i = 0; i < categories.length; i++) {
      if (categories[i] > 0) {
        for (String code : CategoryTree.codes(categoryPaths.get(i))) {
          counts.merge(code, (long) categories[i], Long::sum);
        }
      }
    }
    List<FacetCount> facet = new ArrayList<>(counts.size());
    counts.forEach((code, count) -> facet.add(new FacetCount(code, count)));
    facet.sort(MOST_FIRST);
    return List.copyOf(facet);
  }

  private List<FacetCount> regionFacet() {
    List<FacetCount> facet = new ArrayList<>();
    for (int i = 0; i < regions.length; i++) {
      addIfAny(facet, regionCodes.get(i), regions[i]);
    }
    facet.sort(MOST_FIRST);
    return List.copyOf(facet);
  }

  private List<FacetCount> priceFacet() {
    List<FacetCount> facet = new ArrayList<>();
    for (int band = 0; band < bands.length; band++) {
      addIfAny(facet, PriceBands.name(band), bands[band]);
    }
    return List.copyOf(facet);
  }

  private List<FacetCount> legalFormFacet() {
    List<FacetCount> facet = new ArrayList<>();
    for (LegalFormGroup group : LegalFormGroup.values()) {
      addIfAny(facet, group.name(), legalForms[Traits.code(group)]);
    }
    facet.sort(MOST_FIRST);
    return List.copyOf(facet);
  }

  private static void addIfAny(List<FacetCount> facet, String value, int count) {
    if (count > 0) {
      facet.add(new FacetCount(value, count));
    }
  }
}
