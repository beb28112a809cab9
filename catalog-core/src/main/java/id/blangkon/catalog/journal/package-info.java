/**
 * What was asked and what happened: idempotent commands, events written in the transaction of the
 * change, the sequencer that gives them a dense order and a hash chain, followers, and the worker
 * that runs all of it. Knows nothing of what the events mean.
 */
@NullMarked
package id.blangkon.catalog.journal;

import org.jspecify.annotations.NullMarked;
