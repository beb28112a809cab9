/**
 * The agencies (OPD) of a tenant and their work units (satuan kerja), and who is appointed there.
 * Knows nothing of plans or orders.
 */
@NullMarked
package id.blangkon.catalog.agency;

import org.jspecify.annotations.NullMarked;
