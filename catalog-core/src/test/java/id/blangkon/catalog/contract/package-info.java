/**
 * What the contracts of stores have in common: made-up data, races and the list of all contracts. A
 * storage adapter, ours or another's, implements {@link
 * id.blangkon.catalog.contract.AllStoreContracts} in a few lines.
 */
@NullMarked
package id.blangkon.catalog.contract;

import org.jspecify.annotations.NullMarked;
