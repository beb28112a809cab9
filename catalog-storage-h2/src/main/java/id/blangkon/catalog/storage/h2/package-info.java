/**
 * Stores the catalogue in H2, in memory or in a file: driver, dialect, pool and what migrations H2
 * needs of its own. Must not hold a mapper or a rule; those are shared with the other databases.
 */
@NullMarked
package id.blangkon.catalog.storage.h2;

import org.jspecify.annotations.NullMarked;
