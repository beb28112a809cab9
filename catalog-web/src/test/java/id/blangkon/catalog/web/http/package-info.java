/** Tests of what pages and API share of HTTP. */
@NullMarked
package id.blangkon.catalog.web.http;

import org.jspecify.annotations.NullMarked;
