/**
 * Value types of people and businesses that check themselves: identity numbers, addresses, contact
 * points, bank accounts, legal forms; and what may be shown of them in public. Knows nothing of
 * roles or orders.
 */
@NullMarked
package id.blangkon.catalog.party;

import org.jspecify.annotations.NullMarked;
