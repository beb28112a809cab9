package id.blangkon.catalog.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param total how many there are in all; left out where nobody counts
 * @param next the cursor of the next part; left out on the last one
 */
record ListJson<T>(@Nullable Long total, List<T> items, @Nullable String next) {}
