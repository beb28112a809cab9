/**
 * Benchmarks that anyone can run: the store beside the least that could be done, in one run and on
 * one machine, so that what counts is a ratio. Must use only what an outside embedder can use.
 */
@NullMarked
package id.blangkon.catalog.examples.benchmark;

import org.jspecify.annotations.NullMarked;
