package id.blangkon.catalog.journal.log;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Adds entries at the end of a tree and gathers the tiles that this changed. Not for several
 * threads.
 */
public final class TreeGrowth {

  private final TileReader tiles;
  private final Map<Integer, Edge> edges = new HashMap<>();
  private final Map<Tile, byte[]> finished = new LinkedHashMap<>();
  private long size;

  /** The tile at the right edge of a level. */
  private static final class Edge {

    private final long index;
    private final byte[] hashes = new byte[Tile.WIDTH * TreeHash.BYTES];
    private int width;

    Edge(long index) {
      this.index = index;
    }
  }

  /**
   * @param size of the tree so far
   * @param tiles knows the tiles at its right edge
   */
  public TreeGrowth(long size, TileReader tiles) {
    this.size = size;
    this.tiles = tiles;
  }

  public long size() {
    return size;
  }

  /** Adds the hash of an entry. */
  public void add(TreeHash entry) {
    TreeHash hash = entry;
    long index = size;
    for (int level = 0; ; level++) {
      Edge edge = edge(level, index);
      hash.copyTo(edge.hashes, edge.width * TreeHash.BYTES);
      edge.width++;
      if (edge.width < Tile.WIDTH) {
        break;
      }
      finished.put(new Tile(level, edge.index, Tile.WIDTH), edge.hashes);
      edges.remove(level);
      hash = TileNodes.over(edge.hashes, 0, Tile.WIDTH);
      index /= Tile.WIDTH;
    }
    size++;
  }

  private Edge edge(int level, long index) {
    Edge known = edges.get(level);
    if (known != null) {
      return known;
    }
    Edge edge = new Edge(index / Tile.WIDTH);
    edge.width = (int) (index % Tile.WIDTH);
    if (edge.width > 0) {
      byte[] before = tiles.read(new Tile(level, edge.index, edge.width));
      if (before.length != edge.width * TreeHash.BYTES) {
        throw new LogFormatException(
            "the tile at the edge of level " + level + " does not have " + edge.width + " hashes");
      }
      System.arraycopy(before, 0, edge.hashes, 0, before.length);
    }
    edges.put(level, edge);
    return edge;
  }

  /** The tiles that have changed, complete ones first: what is to be stored in place of before. */
  public Map<Tile, byte[]> changed() {
    Map<Tile, byte[]> changed = new LinkedHashMap<>(finished);
    edges.forEach(
        (level, edge) ->
            changed.put(
                new Tile(level, edge.index, edge.width),
                Arrays.copyOf(edge.hashes, edge.width * TreeHash.BYTES)));
    return changed;
  }
}
