package id.blangkon.catalog.web.demonstration;

import java.time.Instant;
import java.util.List;

/**
 * An order before it is made.
 *
 * @param root the root category of what is bought
 * @param target about its gross value in rupiah
 * @param fromNamed whether the supplier with an account sells it
 * @param requestedAt when it is requested
 * @param times when the moves of its course are made, one for each
 */
record PlannedOrder(
    BuyingUnit unit,
    String root,
    long target,
    Course course,
    boolean fromNamed,
    Instant requestedAt,
    List<Instant> times,
    BudgetLine budget) {}
