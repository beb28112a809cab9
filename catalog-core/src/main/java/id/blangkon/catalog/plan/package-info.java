/**
 * Procurement plan items (RUP): ceiling, account, period, and the budget that orders reserve, spend
 * and give back. Knows nothing of orders.
 */
@NullMarked
package id.blangkon.catalog.plan;

import org.jspecify.annotations.NullMarked;
