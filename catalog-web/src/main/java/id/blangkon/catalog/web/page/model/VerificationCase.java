package id.blangkon.catalog.web.page.model;

import java.time.Instant;

/**
 * A supplier or a product that waits.
 *
 * @param about in short what it is
 * @param days that it has been waiting
 */
public record VerificationCase(String href, String name, String about, Instant since, long days) {}
