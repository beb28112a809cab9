package id.blangkon.catalog.web.page.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the public log says.
 *
 * @param hash the hash of the chain at the entry; null without one
 * @param href the downloadable proof; null until there is one
 * @param seal the checkpoint; null until one covers the order
 */
public record Proof(
    ProofState state,
    long entry,
    Instant since,
    @Nullable String hash,
    @Nullable String href,
    @Nullable LogSeal seal) {}
