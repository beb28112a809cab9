package id.blangkon.catalog.web.page.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A business that may not sell yet, or no longer.
 *
 * @param status {@code SUBMITTED}, {@code NEEDS_FIX} or {@code SUSPENDED}
 * @param decidedBy who decides on it
 * @param since when it was registered
 * @param reason of the officers; null without one
 * @param mendHref where the registration is mended; null when nobody asked for that
 */
public record ShopStanding(
    String name,
    String status,
    String decidedBy,
    Instant since,
    @Nullable String reason,
    @Nullable String mendHref) {}
