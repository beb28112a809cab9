/** Jersey: the bridge from Guice, filters, JSON reading and the one exception mapper. */
@NullMarked
package id.blangkon.catalog.web.jersey;

import org.jspecify.annotations.NullMarked;
