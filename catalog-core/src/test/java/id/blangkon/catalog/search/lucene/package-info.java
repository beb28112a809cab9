/** Tests of the search port on Lucene, on the names of the demonstration's products. */
package id.blangkon.catalog.search.lucene;
