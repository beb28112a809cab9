/** Verification: the suppliers and products of a region that wait, and deciding on each. */
@NullMarked
package id.blangkon.catalog.web.page.verification;

import org.jspecify.annotations.NullMarked;
