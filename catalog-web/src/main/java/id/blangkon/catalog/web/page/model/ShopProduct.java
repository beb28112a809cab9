package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/**
 * A product of one's own.
 *
 * @param priceText the price as it stands in its field
 * @param taxInclusive whether that price includes VAT; null when no VAT is due on it
 * @param stockText the stock as it stands in its field
 * @param stockShown the stock that the person saw
 * @param state {@code DRAFT}, {@code SUBMITTED}, {@code LISTED} or {@code DELISTED}
 * @param reason why it was sent back or taken off show; null otherwise
 */
public record ShopProduct(
    String id,
    String name,
    Price price,
    Stock stock,
    String priceText,
    @Nullable Boolean taxInclusive,
    String stockText,
    long stockShown,
    String state,
    @Nullable String reason,
    FormToken token) {}
