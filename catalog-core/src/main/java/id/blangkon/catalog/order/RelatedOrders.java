package id.blangkon.catalog.order;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which orders may be of one need with another: those of its work unit that were requested within a
 * time, did not end without a purchase, and have the root category, the supplier or the budget
 * account in common with it.
 *
 * @param category the code of a root category
 * @param from inclusive
 * @param until exclusive
 * @param except an order that is left out; null to leave out none
 * @param most how many, 1 or more: the newest
 */
public record RelatedOrders(
    TenantId tenant,
    WorkUnitId workUnit,
    SupplierId supplier,
    String category,
    String account,
    Instant from,
    Instant until,
    @Nullable OrderId except,
    int most) {}
