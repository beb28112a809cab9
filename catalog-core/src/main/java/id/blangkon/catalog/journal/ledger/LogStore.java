package id.blangkon.catalog.journal.ledger;

import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.journal.log.Tile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tree of the public log, the commitments in its entries, and what was published of it. */
public interface LogStore {

  /** A signed checkpoint as it is served. */
  enum Kind {
    /** Of the largest tree that was signed. */
    NEWEST,
    /** Of the largest tree that others have signed too. */
    WITNESSED
  }

  /**
   * A signed checkpoint.
   *
   * @param size of its tree
   * @param note the signed note
   * @param keys the public keys of the log, a line each, the newest first
   */
  record Published(long size, String note, String keys) {}

  /** How many entries the tree has. */
  long size();

  /** The hashes of a tile as far as they are known, 32 bytes each. */
  Optional<byte[]> tile(int level, long index);

  /** Stores tiles in place of narrower ones. */
  void save(Map<Tile, byte[]> tiles);

  /** Forgets the tree, to be grown anew from the journal. What was published stays. */
  void deleteTiles();

  /** Public events from an index on, in order. */
  List<SequencedEvent> events(long first, int most);

  /** The commitments of entries from an index up to another, which is not of them. */
  List<Commitment> commitments(long first, long end);

  void add(List<Commitment> commitments);

  /** Forgets the secrets of what was committed to of a subject; how many those were. */
  int forget(UUID subject);

  Optional<Published> published(Kind kind);

  void publish(Kind kind, Published published);

  /** Forgets what was published: a new log begins with the same entries. */
  void unpublish();
}
