/**
 * What the pages are drawn with: words, formats, static files and the small decisions of the design
 * system. Knows the page models, not the core and not HTTP.
 */
@NullMarked
package id.blangkon.catalog.web.page;

import org.jspecify.annotations.NullMarked;
