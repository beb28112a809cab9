/**
 * Suppliers: registration, verification, legal form, business scale with its evidence, service
 * area, and their private details. Knows nothing of products or orders.
 */
@NullMarked
package id.blangkon.catalog.supplier;

import org.jspecify.annotations.NullMarked;
