/**
 * The governments that buy: the province and each regency or city that joined, with their
 * calendars. Knows nothing of agencies or orders.
 */
@NullMarked
package id.blangkon.catalog.tenant;

import org.jspecify.annotations.NullMarked;
