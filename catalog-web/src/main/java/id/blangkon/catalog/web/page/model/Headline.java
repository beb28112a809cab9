package id.blangkon.catalog.web.page.model;

import java.time.Instant;

/**
 * The headline figures, as of one moment.
 *
 * @param sinceYear the year of the first counted order
 */
public record Headline(
    Instant asOf,
    int sinceYear,
    long orderValue,
    long orderCount,
    long suppliers,
    long individuals,
    long businessEntities,
    long cooperatives,
    long products,
    int categories,
    Share microSmallCooperative,
    Share domestic) {}
