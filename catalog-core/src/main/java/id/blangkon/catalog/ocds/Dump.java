package id.blangkon.catalog.ocds;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file with one release a line, packed with gzip.
 *
 * @param name of the file; another content has another name
 * @param year in which the changes happened, in the zone of the installation; null for all years
 * @param releases how many lines it has
 * @param last the position of the last release in the journal
 * @param bytes its size
 * @param sha256 its checksum in hexadecimal
 */
public record Dump(
    String name,
    @Nullable Integer year,
    long releases,
    long last,
    long bytes,
    String sha256,
    Instant madeAt) {}
