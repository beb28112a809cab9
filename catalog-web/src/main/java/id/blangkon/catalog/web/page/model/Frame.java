package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of every page.
 *
 * @param path the path without query, for the language switch
 * @param query the raw query without its question mark, or empty
 * @param searchText what stands in the search field, or empty
 */
public record Frame(
    Language language,
    String path,
    String query,
    Section section,
    String searchText,
    Site site,
    @Nullable Account account,
    @Nullable Notice notice) {}
