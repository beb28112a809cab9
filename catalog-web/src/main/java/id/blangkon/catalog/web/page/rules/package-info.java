/** The tables of the policy pack, for everybody to read. */
@NullMarked
package id.blangkon.catalog.web.page.rules;

import org.jspecify.annotations.NullMarked;
