/** Jetty: threads, connector and the handlers around and beside Jersey. */
@NullMarked
package id.blangkon.catalog.web.jetty;

import org.jspecify.annotations.NullMarked;
