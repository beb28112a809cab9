package id.blangkon.catalog.web.page.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file with all open contracting data of a year.
 *
 * @param year null for all years
 * @param bytes its size
 * @param sha256 its checksum in hexadecimal
 */
public record DataFile(
    String href,
    @Nullable Integer year,
    long releases,
    long bytes,
    String sha256,
    Instant madeAt) {}
