package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/**
 * A tab of the work places.
 *
 * @param key names the message {@code tab.<key>}
 */
public record WorkTab(String key, String href, @Nullable Long count, boolean current) {}
