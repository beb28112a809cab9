package id.blangkon.catalog.web.page.model;

/**
 * A supplier in short.
 *
 * @param legalForm one of the ten codes of the API, such as {@code COOPERATIVE}
 * @param scale {@code MICRO}, {@code SMALL}, {@code MEDIUM} or {@code LARGE}
 */
public record SupplierTag(
    String id,
    String name,
    String regionName,
    String legalForm,
    String scale,
    boolean vatRegistered) {}
