/**
 * The work places behind the sign-in: the frame that they share, the inbox, the list of orders, and
 * the page of each with its actions.
 */
@NullMarked
package id.blangkon.catalog.web.page.work;

import org.jspecify.annotations.NullMarked;
