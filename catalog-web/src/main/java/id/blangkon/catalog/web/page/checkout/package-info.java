/** Ordering: the form, its review, and sending it to the one who approves. */
@NullMarked
package id.blangkon.catalog.web.page.checkout;

import org.jspecify.annotations.NullMarked;
