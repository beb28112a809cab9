/**
 * What all pages of the site share: the frame around each, its words for things of the core, links,
 * answers, and pages that tell what went wrong.
 */
@NullMarked
package id.blangkon.catalog.web.page.site;

import org.jspecify.annotations.NullMarked;
