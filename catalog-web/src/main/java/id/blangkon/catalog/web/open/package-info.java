/** Open data: what everybody may take away, as files and feeds. */
@NullMarked
package id.blangkon.catalog.web.open;

import org.jspecify.annotations.NullMarked;
