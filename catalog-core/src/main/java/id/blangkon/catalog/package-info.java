/**
 * The catalogue as one object: its facade and the builder that puts it together. Everything else of
 * the model lives in a package of its own below this one, and none of them knows this package.
 * Knows no database, no HTTP and no injection framework.
 */
@NullMarked
package id.blangkon.catalog;

import org.jspecify.annotations.NullMarked;
