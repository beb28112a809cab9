/**
 * What everybody may see: the public view of every order and the figures, both rendered from the
 * journal's public events. Knows nothing of private data.
 */
@NullMarked
package id.blangkon.catalog.transparency;

import org.jspecify.annotations.NullMarked;
