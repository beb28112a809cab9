package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/**
 * The hidden fields of a form that changes something.
 *
 * @param version the version that the person saw; null when something new is made
 */
public record FormToken(String csrfToken, String idempotencyKey, @Nullable Long version) {}
