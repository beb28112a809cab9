package id.blangkon.catalog.journal.log;

/** Where the hashes of complete subtrees are read from. */
@FunctionalInterface
public interface TreeNodes {

  /**
   * The hash over 2^level entries.
   *
   * @param level 0 for the hash of an entry
   * @param index which of the level's nodes, from 0; its first entry is {@code index << level}
   */
  TreeHash node(int level, long index);
}
