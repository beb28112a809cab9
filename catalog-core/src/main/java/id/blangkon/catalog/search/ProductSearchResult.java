package id.blangkon.catalog.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of results.
 *
 * @param total how many products match
 * @param items as they are shown in lists: the description of each product may be empty
 * @param suggestion another spelling that finds something; null when there is none to offer
 * @param next the cursor of the next page; null on the last one
 */
public record ProductSearchResult(
    long total,
    List<ProductDocument> items,
    Facets facets,
    @Nullable String suggestion,
    @Nullable String next) {}
