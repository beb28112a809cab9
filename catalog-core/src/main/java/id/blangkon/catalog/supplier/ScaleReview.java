package id.blangkon.catalog.supplier;

import id.blangkon.catalog.money.Rupiah;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A supplier whose scale must be looked at again.
 *
 * @param evidenceIsOld whether its evidence is older than the pack allows
 * @param turnover what this store alone paid to it in the past calendar year, without VAT, when
 *     that is more than its scale may sell; null otherwise
 * @param dueAt until when the officer decides
 */
public record ScaleReview(
    Supplier supplier, boolean evidenceIsOld, @Nullable Rupiah turnover, Instant dueAt) {}
