/** Rules about how the SQL is written. Knows the sources of this module and runs none of them. */
@NullMarked
package id.blangkon.catalog.storage.mybatis.architecture;

import org.jspecify.annotations.NullMarked;
