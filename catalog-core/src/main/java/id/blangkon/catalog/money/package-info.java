/**
 * Money in whole rupiah, exact rates and the ways to round. Knows nothing of taxes or orders.
 *
 * <p>Rupiah have no fraction in payment, so an amount is a {@code long}; every operation is
 * overflow checked.
 */
@NullMarked
package id.blangkon.catalog.money;

import org.jspecify.annotations.NullMarked;
