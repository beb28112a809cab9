package id.blangkon.catalog.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer states of a plan item's need.
 *
 * @param reason at most 1,000 characters; null where the answer needs none
 * @param reference the number of a letter, or the code in the national system, at most 100
 *     characters; null where the answer needs none
 * @param statedOn the day of it, today or before
 */
public record NewPlanStatement(
    PlanAnswer answer, @Nullable String reason, @Nullable String reference, LocalDate statedOn) {}
