/** Registering a business, by one who has no account yet or for one more business. */
@NullMarked
package id.blangkon.catalog.web.page.registration;

import org.jspecify.annotations.NullMarked;
