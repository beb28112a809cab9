/** Open contracting data as it is served. */
@NullMarked
package id.blangkon.catalog.web.ocds;

import org.jspecify.annotations.NullMarked;
