/**
 * The embeddable server, its configuration and the command line. Serves what the core decides; must
 * not hold a procurement rule or an SQL statement.
 */
@NullMarked
package id.blangkon.catalog.web;

import org.jspecify.annotations.NullMarked;
