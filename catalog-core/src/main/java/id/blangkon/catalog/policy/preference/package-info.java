/** Which of several offers may be bought: the ladder of domestic products and price preference. */
@NullMarked
package id.blangkon.catalog.policy.preference;

import org.jspecify.annotations.NullMarked;
