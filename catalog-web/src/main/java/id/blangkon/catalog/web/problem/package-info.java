/**
 * Errors as problem details (RFC 9457): what an error becomes, and its JSON. Knows neither Jersey
 * nor Jetty.
 */
@NullMarked
package id.blangkon.catalog.web.problem;

import org.jspecify.annotations.NullMarked;
