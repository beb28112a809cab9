package id.blangkon.catalog.storage.mybatis;

import java.util.List;

/**
 * What differs between databases: the name under which mapper statements and migrations of one of
 * them are found.
 *
 * @param id MyBatis' {@code databaseId}, and the folder {@code db/migration/<id>} on the class path
 * @param migrationTurn statements after which, until their transaction ends, no other node that has
 *     run them goes on; none for a database that one process alone can have open
 */
public record Dialect(String id, List<String> migrationTurn) {

  public Dialect(String id) {
    this(id, List.of());
  }

  public Dialect {
    migrationTurn = List.copyOf(migrationTurn);
    if (!id.matches("[a-z0-9]{1,20}")) {
      throw new IllegalArgumentException("a dialect is named by small letters and digits: " + id);
    }
  }
}
