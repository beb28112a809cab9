/**
 * Taxes on a purchase, from the dated tables of the policy pack: what is due, who collects it and
 * on what legal basis, with one rounding a line. Knows nothing of orders or storage.
 */
@NullMarked
package id.blangkon.catalog.tax;

import org.jspecify.annotations.NullMarked;
