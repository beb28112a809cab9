package id.blangkon.catalog.journal;

import org.jspecify.annotations.Nullable;

/**
 * An event with its place in the gap-free sequence.
 *
 * @param position 1 for the first event of the installation, without gaps
 * @param publicIndex the dense index among public events, from 0; null when the event is not public
 * @param chainHash SHA-256 in hexadecimal over the hash before it and this event's canonical bytes
 */
public record SequencedEvent(
    long position, @Nullable Long publicIndex, String chainHash, NewEvent event) {}
