/**
 * Rules about the shape of the web module and of all modules together. Knows names and arrows, and
 * no behaviour.
 */
@NullMarked
package id.blangkon.catalog.web.architecture;

import org.jspecify.annotations.NullMarked;
