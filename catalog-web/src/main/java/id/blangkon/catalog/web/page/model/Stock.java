package id.blangkon.catalog.web.page.model;

/**
 * Availability.
 *
 * @param amount pieces, pieces a day, or days until ready, by kind
 */
public record Stock(StockKind kind, long amount) {}
