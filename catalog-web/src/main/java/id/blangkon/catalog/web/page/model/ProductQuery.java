package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param sort {@code relevance}, {@code price} or {@code newest}
 */
public record ProductQuery(
    String text, @Nullable Long minPrice, @Nullable Long maxPrice, boolean domestic, String sort) {}
