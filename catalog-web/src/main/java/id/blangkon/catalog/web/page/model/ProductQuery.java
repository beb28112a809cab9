package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param domestic true for domestic products only, false for all others only; null for both
 * @param sort {@code relevance}, {@code price} or {@code newest}
 */
public record ProductQuery(
    String text,
    @Nullable Long minPrice,
    @Nullable Long maxPrice,
    @Nullable Boolean domestic,
    String sort) {}
