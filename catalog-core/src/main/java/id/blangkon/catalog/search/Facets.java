package id.blangkon.catalog.search;

import java.util.List;

/**
 * Counts per value, most first; drill-sideways: a facet's counts ignore that facet's own filter.
 *
 * @param category every level of the tree
 * @param price bands of the net unit price, cheapest first: {@code 50000-100000} holds prices from
 *     50,000 to 99,999, the last band has no upper bound: {@code 5000000-}
 */
public record Facets(
    List<FacetCount> category,
    List<FacetCount> region,
    List<FacetCount> price,
    List<FacetCount> legalForm) {}
