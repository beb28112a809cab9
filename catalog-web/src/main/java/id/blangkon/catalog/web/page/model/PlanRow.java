package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/**
 * A plan item; ceiling = reserved + spent + left.
 *
 * @param href its own page
 * @param account the code of the expenditure account
 * @param workUnit the name of its work unit; null where the page says it
 * @param estimate the total of the owner's estimate; null for none
 * @param estimateHref where the reader sets it; null for one who does not
 * @param handedOver its code in the national system; null while it was not handed over
 * @param usable whether orders can be charged to it today
 */
public record PlanRow(
    String href,
    String code,
    String name,
    String account,
    @Nullable String workUnit,
    long ceiling,
    long reserved,
    long spent,
    long left,
    @Nullable Long estimate,
    @Nullable String estimateHref,
    @Nullable String handedOver,
    boolean usable) {}
