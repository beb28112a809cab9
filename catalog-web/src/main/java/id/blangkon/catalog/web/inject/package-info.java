/** Guice modules: what is made of what. Short, and without conditionals. */
@NullMarked
package id.blangkon.catalog.web.inject;

import org.jspecify.annotations.NullMarked;
