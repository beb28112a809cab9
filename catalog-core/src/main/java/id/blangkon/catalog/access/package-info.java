/**
 * Who may do what: people, roles held by dated appointments within a scope, accounts and sessions.
 * Knows nothing of what a permission is used on.
 */
@NullMarked
package id.blangkon.catalog.access;

import org.jspecify.annotations.NullMarked;
