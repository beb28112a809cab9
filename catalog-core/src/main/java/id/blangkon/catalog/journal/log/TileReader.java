package id.blangkon.catalog.journal.log;

/** Where tiles are read from. */
@FunctionalInterface
public interface TileReader {

  /**
   * The tile's hashes, 32 bytes each.
   *
   * @throws LogFormatException when there is no such tile, or it has too few hashes
   */
  byte[] read(Tile tile);
}
