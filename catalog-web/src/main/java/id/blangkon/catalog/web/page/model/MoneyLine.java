package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/** A line of goods; {@code productId} is null when the product cannot be shown. */
public record MoneyLine(
    String name, @Nullable String productId, long quantity, String unit, long price, long total) {}
