package id.blangkon.catalog.journal.ledger;

import id.blangkon.catalog.journal.log.LogFormatException;
import id.blangkon.catalog.journal.log.MerkleTree;
import id.blangkon.catalog.journal.log.Tile;
import id.blangkon.catalog.journal.log.TileNodes;
import id.blangkon.catalog.journal.log.TileReader;
import id.blangkon.catalog.journal.log.TreeHash;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tiles of a store; a narrower one is the beginning of what is there. */
final class StoredTiles implements TileReader {

  private final LogStore store;

  StoredTiles(LogStore store) {
    this.store = store;
  }

  @Override
  public byte[] read(Tile tile) {
    byte[] hashes = store.tile(tile.level(), tile.index()).orElse(new byte[0]);
    int length = tile.width() * TreeHash.BYTES;
    if (hashes.length < length) {
      throw new LogFormatException("the store has no whole " + tile.path());
    }
    return hashes.length == length ? hashes : Arrays.copyOf(hashes, length);
  }

  /** The tree over so many of the first entries. */
  MerkleTree tree(long size) {
    return new MerkleTree(size, new TileNodes(size, this));
  }

  /** The hash of the entry before an index; null before the first. */
  @Nullable TreeHash before(long index) {
    if (index == 0) {
      return null;
    }
    long last = index - 1;
    int slot = (int) (last % Tile.WIDTH);
    return TreeHash.at(read(new Tile(0, last / Tile.WIDTH, slot + 1)), slot * TreeHash.BYTES);
  }
}
