/** The pages that everybody may see: one resource for each noun, and what fills its models. */
@NullMarked
package id.blangkon.catalog.web.page.open;

import org.jspecify.annotations.NullMarked;
