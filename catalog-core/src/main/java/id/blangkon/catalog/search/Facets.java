package id.blangkon.catalog.search;

import java.util.List;

/**
 * Counts per value, most first; drill-sideways: a facet's counts ignore that facet's own filter.
 *
 * @param category every level of the tree
 * @param price bands of the net unit price, cheapest first
 */
public record Facets(
    List<FacetCount> category,
    List<FacetCount> region,
    List<FacetCount> price,
    List<FacetCount> legalForm) {}
