/**
 * What each page shows, as plain values: one record a page and the small records it is made of.
 * Nothing here knows the core, HTTP or the templates; money is whole rupiah, text is already in the
 * reader's language unless it is a code, which the page translates.
 */
@NullMarked
package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.NullMarked;
