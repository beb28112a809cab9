/**
 * Signs that a look at an order may pay: flags with the facts that led to them, not verdicts. What
 * divided needs look like is in {@code splitting}.
 */
@NullMarked
package id.blangkon.catalog.policy.sign;

import org.jspecify.annotations.NullMarked;
