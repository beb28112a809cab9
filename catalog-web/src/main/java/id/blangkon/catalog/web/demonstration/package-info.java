/**
 * Makes the data of a demonstration: tenants, suppliers, products and five years of orders, drawn
 * from a seed and made through the catalogue's own use cases, as real work would. Knows the core
 * and no database, no HTTP and no command line.
 */
@NullMarked
package id.blangkon.catalog.web.demonstration;

import org.jspecify.annotations.NullMarked;
