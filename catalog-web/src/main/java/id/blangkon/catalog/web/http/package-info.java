/** Small pieces of HTTP that handlers and resources share. */
@NullMarked
package id.blangkon.catalog.web.http;

import org.jspecify.annotations.NullMarked;
