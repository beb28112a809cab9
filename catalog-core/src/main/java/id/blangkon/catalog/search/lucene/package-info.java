/** The search port on Lucene: the one place that knows it. */
@NullMarked
package id.blangkon.catalog.search.lucene;

import org.jspecify.annotations.NullMarked;
