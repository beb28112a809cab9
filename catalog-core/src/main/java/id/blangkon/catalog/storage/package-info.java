/**
 * The storage SPI: transactions, units of work, pages, ids and the exceptions of storage. Knows no
 * capability: each package declares its own store port and asks the unit of work for it.
 */
@NullMarked
package id.blangkon.catalog.storage;

import org.jspecify.annotations.NullMarked;
