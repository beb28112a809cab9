package id.blangkon.catalog.storage.mybatis;

/**
 * What differs between databases: the name under which mapper statements and migrations of one of
 * them are found.
 *
 * @param id MyBatis' {@code databaseId}, and the folder {@code db/migration/<id>} on the class path
 */
public record Dialect(String id) {

  public Dialect {
    if (!id.matches("[a-z0-9]{1,20}")) {
      throw new IllegalArgumentException("a dialect is named by small letters and digits: " + id);
    }
  }
}
