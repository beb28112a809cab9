package id.blangkon.catalog.web.page.model;

/**
 * A regency or city: whether it joined, and what it bought.
 *
 * @param city true for a kota, false for a kabupaten
 * @param covered whether the filter of the figures covers it at all
 * @param href leads to the transactions that are counted here
 */
public record RegionFigure(
    String code,
    String name,
    boolean city,
    boolean joined,
    boolean covered,
    long orders,
    long value,
    String href) {}
