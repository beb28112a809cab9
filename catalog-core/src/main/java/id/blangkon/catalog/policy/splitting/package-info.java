/**
 * Whether orders together look like one need that was divided: flags with the orders that led to
 * them, not verdicts.
 */
@NullMarked
package id.blangkon.catalog.policy.splitting;

import org.jspecify.annotations.NullMarked;
