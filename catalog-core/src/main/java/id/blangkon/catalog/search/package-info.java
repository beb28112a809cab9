/**
 * Finding products: query, result, facets, suggestion, and the ports of the index. Knows no
 * implementation.
 */
@NullMarked
package id.blangkon.catalog.search;

import org.jspecify.annotations.NullMarked;
