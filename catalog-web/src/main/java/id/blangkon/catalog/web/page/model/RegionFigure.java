package id.blangkon.catalog.web.page.model;

/**
 * A regency or city: whether it joined, and what it bought.
 *
 * @param city true for a kota, false for a kabupaten
 */
public record RegionFigure(
    String code, String name, boolean city, boolean joined, long orders, long value) {}
