package id.blangkon.catalog.search;

import id.blangkon.catalog.money.Rupiah;
import java.util.List;

/**
 * Offers of the same thing: same leaf category, same unit, the same words in the name.
 *
 * @param count how many offers are on show, the product itself included; when it is 0 the prices
 *     are zero
 * @param median of their net unit prices; the lower of the two middle ones
 * @param items some of them, cheapest first
 */
public record Comparables(
    long count, Rupiah lowest, Rupiah median, Rupiah highest, List<ProductDocument> items) {}
