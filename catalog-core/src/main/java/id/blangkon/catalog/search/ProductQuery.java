package id.blangkon.catalog.search;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalFormGroup;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.PageRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for. Several values of one filter mean any of them; different filters mean all of
 * them.
 *
 * @param text words as typed; empty for everything; at most {@value #LONGEST_TEXT} characters
 * @param categories codes; a code stands for itself and everything below it
 * @param regions home regions of suppliers
 * @param deliversTo places to which the supplier delivers
 * @param minPrice of the net unit price, inclusive
 * @param maxPrice of the net unit price, inclusive
 * @param domestic true for domestic products only, false for all others only; null for both
 */
public record ProductQuery(
    String text,
    Set<String> categories,
    Set<RegionCode> regions,
    Set<RegionCode> deliversTo,
    Set<LegalFormGroup> legalForms,
    Set<BusinessScale> scales,
    @Nullable Rupiah minPrice,
    @Nullable Rupiah maxPrice,
    @Nullable Boolean domestic,
    ProductSort sort,
    PageRequest page) {

  public static final int LONGEST_TEXT = 200;

  public ProductQuery {
    text = text.strip();
    categories = Set.copyOf(categories);
    regions = Set.copyOf(regions);
    deliversTo = Set.copyOf(deliversTo);
    legalForms = Set.copyOf(legalForms);
    scales = Set.copyOf(scales);
    if (text.length() > LONGEST_TEXT) {
      throw CatalogException.invalid(
          "q",
          "Kata pencarian paling panjang " + LONGEST_TEXT + " huruf.",
          "The search text may have at most " + LONGEST_TEXT + " characters.");
    }
    if (minPrice != null && maxPrice != null && minPrice.isMoreThan(maxPrice)) {
      throw CatalogException.invalid(
          "minPrice",
          "Harga terendah melebihi harga tertinggi.",
          "The lowest price is above the highest.");
    }
  }

  /** All products that have the words, most relevant first. */
  public static ProductQuery of(String text) {
    return new ProductQuery(
        text,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        null,
        null,
        null,
        ProductSort.RELEVANCE,
        PageRequest.first());
  }
}
