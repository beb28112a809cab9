/** The worked decisions that travel with a pack, and what comes out otherwise. */
@NullMarked
package id.blangkon.catalog.policy.example;

import org.jspecify.annotations.NullMarked;
