/**
 * Small programs that show how to embed the catalogue. A test runs each of them. Must use only what
 * an outside embedder can use.
 */
@NullMarked
package id.blangkon.catalog.examples;

import org.jspecify.annotations.NullMarked;
