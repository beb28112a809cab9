package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/**
 * A product and how much of it; the quantity is kept as it was typed.
 *
 * @param price of one unit, without VAT
 * @param total of the line, without VAT; null while the quantity cannot be read
 */
public record CheckoutLine(
    String productId,
    String name,
    String unit,
    long price,
    String quantity,
    @Nullable Long total,
    Stock stock) {}
