/**
 * Policy packs: dated rule tables with their legal basis, the findings that rules return, and the
 * view of an order that they judge. Knows nothing of the order itself, nor of storage.
 */
@NullMarked
package id.blangkon.catalog.policy;

import org.jspecify.annotations.NullMarked;
