/** Files that officers send as tables: read as a whole, with what is wrong told line by line. */
@NullMarked
package id.blangkon.catalog.csv;

import org.jspecify.annotations.NullMarked;
