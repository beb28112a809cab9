/**
 * Stores the catalogue in PostgreSQL: driver, dialect, pool and what migrations PostgreSQL needs of
 * its own. Must not hold a mapper or a rule; those are shared with the other databases.
 */
@NullMarked
package id.blangkon.catalog.storage.postgres;

import org.jspecify.annotations.NullMarked;
