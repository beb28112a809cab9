package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/**
 * Domestic origin.
 *
 * @param percent TKDN; null without certificate
 */
public record LocalContent(@Nullable Integer percent, boolean expired, boolean domestic) {}
