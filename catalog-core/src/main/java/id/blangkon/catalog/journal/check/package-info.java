/**
 * Checks a public log and the proofs of it with nothing but its files and its key: no database, no
 * journal, nothing that the installation says of itself.
 */
@NullMarked
package id.blangkon.catalog.journal.check;

import org.jspecify.annotations.NullMarked;
