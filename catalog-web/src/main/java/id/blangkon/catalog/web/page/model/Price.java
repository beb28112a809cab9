package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/**
 * A unit price, net, with its VAT.
 *
 * @param vatRate such as {@code 11%}; null when the supplier is not registered for VAT
 */
public record Price(long net, long gross, @Nullable String vatRate, String unit) {}
