package id.blangkon.catalog.journal.log;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Tiles in memory; a narrower one is cut from what is there. */
final class MemoryTiles implements TileReader {

  private final Map<String, byte[]> tiles = new HashMap<>();

  void putAll(Map<Tile, byte[]> changed) {
    changed.forEach((tile, hashes) -> tiles.put(tile.level() + "/" + tile.index(), hashes));
  }

  @Override
  public byte[] read(Tile tile) {
    byte[] hashes = tiles.get(tile.level() + "/" + tile.index());
    if (hashes == null || hashes.length < tile.width() * TreeHash.BYTES) {
      throw new LogFormatException("no " + tile.path());
    }
    return Arrays.copyOf(hashes, tile.width() * TreeHash.BYTES);
  }
}
