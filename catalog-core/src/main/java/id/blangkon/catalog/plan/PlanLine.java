package id.blangkon.catalog.plan;

import id.blangkon.catalog.money.Rupiah;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file of plan items whose cells have their form.
 *
 * @param budgetAccount null when the file does not say
 */
record PlanLine(
    long line,
    String rupCode,
    String name,
    String workUnitName,
    int fiscalYear,
    @Nullable String budgetAccount,
    Rupiah ceiling,
    boolean announced,
    boolean active) {}
