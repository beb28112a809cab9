package id.blangkon.catalog.policy.sign;

import id.blangkon.catalog.money.Rupiah;
import java.time.LocalDate;

/**
 * What a product cost.
 *
 * @param until the last day on which it could be bought at that price
 */
public record EarlierPrice(Rupiah price, LocalDate until) {}
