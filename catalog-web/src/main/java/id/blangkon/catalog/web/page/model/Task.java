package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that waits.
 *
 * @param action names the message {@code task.<action>}, verb first, or {@code wait.<action>} when
 *     someone else must act
 * @param waitsForYou false when someone else must act
 */
public record Task(
    String action,
    String object,
    @Nullable String party,
    @Nullable Long gross,
    String href,
    String state,
    boolean waitsForYou,
    @Nullable Deadline deadline) {}
