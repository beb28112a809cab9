package id.blangkon.catalog.policy;

import java.nio.file.Path;
import java.util.Map;

/**
 * A set of dated tables that says what the law and the tenant's settings are. Data, not a language:
 * fixed tables that a lawyer can read and correct in a spreadsheet.
 */
public final class PolicyPack {

  private final String id;
  private final Map<String, PolicyTable> tables;

  PolicyPack(String id, Map<String, PolicyTable> tables) {
    this.id = id;
    this.tables = Map.copyOf(tables);
  }

  /** The pack that the library ships. */
  public static PolicyPack national() {
    return PolicyPackReader.national();
  }

  /**
   * The national pack with the tables of a folder in place of its own.
   *
   * @throws PolicyPackException when a table cannot be used
   */
  public static PolicyPack load(Path folder) {
    return PolicyPackReader.load(folder);
  }

  /** Id and version, as stored on each order that was judged by it. */
  public String id() {
    return id;
  }

  /**
   * @throws PolicyPackException when the pack has no such table
   */
  public PolicyTable table(String name) {
    PolicyTable table = tables.get(name);
    if (table == null) {
      throw new PolicyPackException(id, "the table " + name + ".csv is missing");
    }
    return table;
  }
}
