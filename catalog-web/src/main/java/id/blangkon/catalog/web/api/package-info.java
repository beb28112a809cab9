/** The JSON API: one resource for each noun; types on the wire end in {@code Json}. */
@NullMarked
package id.blangkon.catalog.web.api;

import org.jspecify.annotations.NullMarked;
