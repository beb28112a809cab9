/**
 * Taxes on a purchase: VAT for now, from the dated table of the policy pack, with one rounding a
 * line. Knows nothing of orders or storage.
 */
@NullMarked
package id.blangkon.catalog.tax;

import org.jspecify.annotations.NullMarked;
