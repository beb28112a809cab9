package id.blangkon.catalog.order;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItemId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order that may be of one need with another.
 *
 * @param number of its order letter; null before that
 * @param category the product category of its largest line
 */
public record RelatedOrder(
    OrderId id,
    @Nullable String number,
    SupplierId supplier,
    String category,
    PlanItemId planItem,
    String planName,
    String planAccount,
    Instant requestedAt,
    Rupiah gross) {}
