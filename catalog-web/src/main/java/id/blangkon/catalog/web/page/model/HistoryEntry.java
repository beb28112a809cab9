package id.blangkon.catalog.web.page.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an order.
 *
 * @param action what was done, which names the message {@code history.<action>}
 * @param state the state that was reached
 * @param role the role of who did it, never a name; null for the system
 */
public record HistoryEntry(
    String action, String state, @Nullable String role, Instant at, @Nullable String detail) {}
