package id.blangkon.catalog.tax;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier loses because goods came late; it is kept back from the payment.
 *
 * @param days calendar days after the promised one, one or more
 * @param base the price of the late part without VAT
 * @param rate of each day
 * @param legalBasis null where no article is known
 */
public record LatePenalty(
    int days,
    Rupiah base,
    Rate rate,
    Rupiah amount,
    @Nullable String legalBasis,
    ReviewState reviewState) {}
