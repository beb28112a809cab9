package id.blangkon.catalog.web.page.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an order.
 *
 * @param state the state that was reached
 * @param role the role of who did it, never a name; null for the system
 */
public record HistoryEntry(
    String state, @Nullable String role, Instant at, @Nullable String detail) {}
