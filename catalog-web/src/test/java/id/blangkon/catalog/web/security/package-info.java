/** Tests of who may do what, and of how passwords are kept. */
@NullMarked
package id.blangkon.catalog.web.security;

import org.jspecify.annotations.NullMarked;
