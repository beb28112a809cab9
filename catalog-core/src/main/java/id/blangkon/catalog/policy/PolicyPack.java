package id.blangkon.catalog.policy;

import id.blangkon.catalog.region.RegionCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set of dated tables that says what the law and the tenant's settings are. Data, not a language:
 * fixed tables that a lawyer can read and correct in a spreadsheet.
 *
 * <p>Packs lie in layers: national, province, regency. What a nearer layer says of something
 * replaces what farther ones say of it, for the days of which it speaks, and every row knows its
 * layer.
 */
public final class PolicyPack {

  private final @Nullable PolicyPack farther;
  private final List<String> layers;
  private final @Nullable RegionCode region;
  private final Map<String, PolicyTable> tables;

  PolicyPack(
      @Nullable PolicyPack farther,
      List<String> layers,
      @Nullable RegionCode region,
      Map<String, PolicyTable> tables) {
    this.farther = farther;
    this.region = region;
    this.layers = List.copyOf(layers);
    this.tables = Map.copyOf(tables);
  }

  /** The pack that the library ships. */
  public static PolicyPack national() {
    return PolicyPackReader.national();
  }

  /**
   * The tables of a folder over the national pack.
   *
   * @throws PolicyPackException when a table cannot be used
   */
  public static PolicyPack load(Path folder) {
    return national().with(folder);
  }

  /**
   * The tables of a folder over this pack: a regency's over its province's.
   *
   * @throws PolicyPackException when a table cannot be used
   */
  public PolicyPack with(Path folder) {
    return PolicyPackReader.load(this, folder);
  }

  /** Ids and versions of its layers, the nearest first, as stored on each order judged by it. */
  public String id() {
    List<String> nearestFirst = new ArrayList<>(layers);
    Collections.reverse(nearestFirst);
    return String.join(" + ", nearestFirst);
  }

  /** Id and version of each layer, the national one first. */
  public List<String> layers() {
    return layers;
  }

  /** The region whose governments its nearest layer is for; null when it is for all. */
  public @Nullable RegionCode region() {
    return region;
  }

  /** The pack below its nearest layer; null for the national one. */
  public @Nullable PolicyPack farther() {
    return farther;
  }

  /** The names of its tables, in their usual order. */
  public List<String> tables() {
    return List.copyOf(PolicyTables.all().keySet());
  }

  /** The columns of a table, in their usual order. */
  public List<String> columns(String table) {
    return List.copyOf(PolicyTables.of(table).cells().keySet());
  }

  /**
   * @throws PolicyPackException when the pack has no such table
   */
  public PolicyTable table(String name) {
    PolicyTable table = tables.get(name);
    if (table == null) {
      throw new PolicyPackException(
          id(), "tabel " + name + ".csv tidak ada", "the table " + name + ".csv is missing");
    }
    return table;
  }
}
