package id.blangkon.catalog.storage.mybatis;

import java.util.List;

/**
 * The database was brought further by a newer version of the program than this one; nothing was
 * changed. Run that version, or a newer one.
 */
public final class NewerSchemaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NewerSchemaException(List<String> unknown) {
    super(
        "the database is newer than this program: it has the migrations "
            + String.join(", ", unknown)
            + ". Run the version of the program that made them, or a newer one");
  }
}
