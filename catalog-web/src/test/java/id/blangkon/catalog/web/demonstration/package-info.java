/** Tests of the demonstration, and the one full demonstration that tests share. */
@NullMarked
package id.blangkon.catalog.web.demonstration;

import org.jspecify.annotations.NullMarked;
