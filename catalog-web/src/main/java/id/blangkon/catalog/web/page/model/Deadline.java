package id.blangkon.catalog.web.page.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when someone must act.
 *
 * @param hoursLeft whole hours; negative when past
 * @param consequence names the message {@code consequence.<key>}; null when nothing happens by
 *     itself
 */
public record Deadline(
    Instant at,
    Urgency urgency,
    boolean today,
    int workingDaysLeft,
    long hoursLeft,
    int elapsedPercent,
    @Nullable String consequence) {}
