/**
 * The purchase order: aggregate, lines, lifecycle table, deadlines, and the use cases that carry it
 * from request to payment. Knows nothing of how orders are shown or published.
 */
@NullMarked
package id.blangkon.catalog.order;

import org.jspecify.annotations.NullMarked;
