/**
 * Provinces, regencies and cities, and districts: codes, names, parents, as reference data read
 * once from the library itself. Knows nothing of governments that buy (see {@code tenant}).
 */
@NullMarked
package id.blangkon.catalog.region;

import org.jspecify.annotations.NullMarked;
