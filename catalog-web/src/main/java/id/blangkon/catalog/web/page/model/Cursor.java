package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list stands.
 *
 * @param total of all pages; null when nobody counted
 * @param nextHref leads to the next rows; null at the end
 * @param firstHref leads to the first page; null when this is it
 */
public record Cursor(
    long first,
    long last,
    @Nullable Long total,
    int pageSize,
    @Nullable String nextHref,
    @Nullable String firstHref) {}
