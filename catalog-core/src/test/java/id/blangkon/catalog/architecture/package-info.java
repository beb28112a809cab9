/**
 * Rules about the shape of the core, not part of the contract kit. Knows names and arrows, and no
 * behaviour.
 */
@NullMarked
package id.blangkon.catalog.architecture;

import org.jspecify.annotations.NullMarked;
