package id.blangkon.catalog.search;

/**
 * How many results have a value.
 *
 * @param value a category code, a region code, a price band such as {@code 100000-500000} or a
 *     legal form group
 */
public record FacetCount(String value, long count) {}
