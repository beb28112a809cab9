/**
 * The public log: a Merkle tree over published entries as RFC 6962 defines it, its tiles, signed
 * checkpoints and proofs in the formats of C2SP (tlog-tiles, tlog-checkpoint, signed-note,
 * tlog-proof), which tools that others wrote can verify. Knows nothing of what the entries mean.
 */
@NullMarked
package id.blangkon.catalog.journal.log;

import org.jspecify.annotations.NullMarked;
