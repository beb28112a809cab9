/**
 * Open contracting data (OCDS 1.1.5): a release for each public event of an order, rendered from
 * that event alone, records compiled from them, packages and dumps. Knows nothing of private data,
 * and reads no other table than the journal's events and their index.
 */
@NullMarked
package id.blangkon.catalog.ocds;

import org.jspecify.annotations.NullMarked;
