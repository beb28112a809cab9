/**
 * Tests that see the pages in a real Chromium, as a person does. Knows the server by its address
 * only.
 */
@NullMarked
package id.blangkon.catalog.web.browser;

import org.jspecify.annotations.NullMarked;
