/** Runs the benchmarks in a tiny form, and checks that they compare like with like. */
@NullMarked
package id.blangkon.catalog.examples.benchmark;

import org.jspecify.annotations.NullMarked;
