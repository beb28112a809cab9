package id.blangkon.catalog.web.page.model;

/**
 * Suppliers or products that wait for the reader's verification.
 *
 * @param kind {@code suppliers}, {@code products}, or {@code scales} that must be looked at again
 * @param more whether there are more than counted
 * @param days how long the oldest has waited, in calendar days; of scales, by how long it is late
 */
public record WaitingCases(String kind, int count, boolean more, long days, String href) {}
