/**
 * Products and their categories: listing states, price and its history, stock, local content. Knows
 * nothing of search or orders.
 */
@NullMarked
package id.blangkon.catalog.product;

import org.jspecify.annotations.NullMarked;
