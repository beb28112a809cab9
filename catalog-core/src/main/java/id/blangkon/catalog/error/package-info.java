/**
 * What can go wrong, as named codes with a category, and the exceptions that carry them with a
 * message in Indonesian and English. Knows nothing of HTTP: a category is mapped to a status by the
 * web layer.
 */
@NullMarked
package id.blangkon.catalog.error;

import org.jspecify.annotations.NullMarked;
