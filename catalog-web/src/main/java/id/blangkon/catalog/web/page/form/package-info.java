/**
 * What the pages with forms share: reading the fields as people type them, the hidden fields, and
 * showing a form again with what is wrong in it.
 */
@NullMarked
package id.blangkon.catalog.web.page.form;

import org.jspecify.annotations.NullMarked;
