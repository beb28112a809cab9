package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/** A supplier with its record of trade. */
public record SupplierPanel(
    SupplierTag tag, long orders, int sinceYear, long value, @Nullable Integer medianDaysToPay) {}
