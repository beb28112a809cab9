package id.blangkon.catalog.web.page.model;

/**
 * Suppliers or products that wait for the reader's verification.
 *
 * @param kind {@code suppliers} or {@code products}
 * @param more whether there are more than counted
 * @param days how long the oldest has waited, in calendar days
 */
public record WaitingCases(String kind, int count, boolean more, long days, String href) {}
