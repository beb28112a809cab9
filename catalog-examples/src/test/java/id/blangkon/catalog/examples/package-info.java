/** Runs every example. */
@NullMarked
package id.blangkon.catalog.examples;

import org.jspecify.annotations.NullMarked;
