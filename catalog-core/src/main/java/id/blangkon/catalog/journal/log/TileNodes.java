package id.blangkon.catalog.journal.log;

import java.util.HashMap;
import java.util.Map;

/**
 * The complete subtrees of a tree of a size, worked out from its tiles. Each tile is read once. Not
 * for several threads.
 */
public final class TileNodes implements TreeNodes {

  private final long size;
  private final TileReader tiles;
  private final Map<Tile, byte[]> read = new HashMap<>();

  public TileNodes(long size, TileReader tiles) {
    this.size = size;
    this.tiles = tiles;
  }

  @Override
  public TreeHash node(int level, long index) {
    int above = level % Tile.HEIGHT;
    int tileLevel = level / Tile.HEIGHT;
    long first = index << above;
    long tileIndex = first / Tile.WIDTH;
    int width = Tile.width(tileLevel, tileIndex, size);
    int slot = (int) (first % Tile.WIDTH);
    if (slot + (1 << above) > width) {
      throw new IndexOutOfBoundsException(
          "no complete node " + index + " of level " + level + " among " + size + " entries");
    }
    byte[] hashes = read.computeIfAbsent(new Tile(tileLevel, tileIndex, width), this::checked);
    return over(hashes, slot, 1 << above);
  }

  private byte[] checked(Tile tile) {
    byte[] hashes = tiles.read(tile);
    if (hashes.length != tile.width() * TreeHash.BYTES) {
      throw new LogFormatException(
          tile.path() + " has " + hashes.length + " bytes, not " + tile.width() * TreeHash.BYTES);
    }
    return hashes;
  }

  /** The hash over a power of two of hashes in a row. */
  static TreeHash over(byte[] hashes, int first, int count) {
    return count == 1
        ? TreeHash.at(hashes, first * TreeHash.BYTES)
        : TreeHash.ofNode(
            over(hashes, first, count / 2), over(hashes, first + count / 2, count / 2));
  }
}
