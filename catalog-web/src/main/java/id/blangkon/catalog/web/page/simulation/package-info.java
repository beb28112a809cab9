/** The page on which everybody works out the taxes of a purchase; nothing is kept. */
@NullMarked
package id.blangkon.catalog.web.page.simulation;

import org.jspecify.annotations.NullMarked;
