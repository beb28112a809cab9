/**
 * Stores the model in a relational database: the mappers, row types and migrations that every
 * supported database shares. Must not know which database it talks to; that is the business of the
 * module of each database.
 */
@NullMarked
package id.blangkon.catalog.storage.mybatis;

import org.jspecify.annotations.NullMarked;
