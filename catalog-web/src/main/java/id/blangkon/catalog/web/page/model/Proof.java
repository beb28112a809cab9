package id.blangkon.catalog.web.page.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the public log says.
 *
 * @param href the downloadable proof; null until there is one
 */
public record Proof(ProofState state, long entry, Instant since, @Nullable String href) {}
