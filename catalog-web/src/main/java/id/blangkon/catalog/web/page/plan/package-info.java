/** The plan items of the reader's work units, with what is left of each. */
@NullMarked
package id.blangkon.catalog.web.page.plan;

import org.jspecify.annotations.NullMarked;
