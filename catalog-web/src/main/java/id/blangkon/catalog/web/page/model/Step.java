package id.blangkon.catalog.web.page.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the seven public steps.
 *
 * @param key {@code REQUESTED}, {@code APPROVED}, {@code ORDERED}, {@code SHIPPED}, {@code
 *     RECEIVED}, {@code INVOICED} or {@code PAID}
 * @param limitDays working days allowed; null when there is no limit
 */
public record Step(
    String key, StepStatus status, @Nullable LocalDate date, @Nullable Integer limitDays) {}
