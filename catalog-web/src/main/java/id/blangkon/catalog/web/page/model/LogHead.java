package id.blangkon.catalog.web.page.model;

import java.time.Instant;

/** The newest entry of the public log. */
public record LogHead(long entry, Instant at) {}
