package id.blangkon.catalog.order;

/**
 * What came of going over the orders of a period.
 *
 * @param packInForce id of the pack in force
 * @param packChanged id of the changed pack
 * @param judged how many orders were requested in the period
 * @param different how many of them the packs decide differently in any way
 * @param newlyRefused how many of those only the changed pack blocks
 * @param newlyAllowed how many of those only the pack in force blocks
 */
public record ReplaySummary(
    String packInForce,
    String packChanged,
    long judged,
    long different,
    long newlyRefused,
    long newlyAllowed) {}
