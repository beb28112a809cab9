/**
 * The public log of an installation: entries made of public events, the tree over them, the node
 * that signs it, and what of it is served. Knows nothing of what the events mean.
 */
@NullMarked
package id.blangkon.catalog.journal.ledger;

import org.jspecify.annotations.NullMarked;
