package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/**
 * A supplier with its record of trade.
 *
 * @param serviceArea the names of the regions to which it delivers
 */
public record SupplierPanel(
    SupplierTag tag,
    String serviceArea,
    long orders,
    int sinceYear,
    long value,
    @Nullable Integer medianDaysToPay) {}
