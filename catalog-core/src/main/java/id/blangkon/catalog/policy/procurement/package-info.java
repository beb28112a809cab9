/**
 * What procurement law says of one purchase: which method, who acts, which proof and contract, the
 * owner's estimate, bonds, advances, amendments and reserved values, each by a dated row of the
 * pack.
 */
@NullMarked
package id.blangkon.catalog.policy.procurement;

import org.jspecify.annotations.NullMarked;
