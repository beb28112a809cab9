package id.blangkon.catalog.web.page.model;

/**
 * Suppliers or products that wait for the reader's verification, or a business of the reader's that
 * was asked to mend its registration.
 *
 * @param kind {@code suppliers}, {@code products}, {@code scales} that must be looked at again, or
 *     {@code registration}
 * @param more whether there are more than counted
 * @param days how long the oldest has waited, in calendar days; of scales, by how long it is late
 */
public record WaitingCases(String kind, int count, boolean more, long days, String href) {}
