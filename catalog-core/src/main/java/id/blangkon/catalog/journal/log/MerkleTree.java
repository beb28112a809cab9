package id.blangkon.catalog.journal.log;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree over the first entries of a log, as RFC 6962, section 2.1, defines it: its root and the
 * proofs that others check with {@link MerkleProofs}.
 */
public final class MerkleTree {

  private final long size;
  private final TreeNodes nodes;

  /**
   * @param size how many entries it covers, 0 or more
   * @param nodes knows every complete subtree of it
   */
  public MerkleTree(long size, TreeNodes nodes) {
    if (size < 0) {
      throw new IllegalArgumentException("a tree has no fewer than 0 entries: " + size);
    }
    this.size = size;
    this.nodes = nodes;
  }

  /** The hash over all entries. */
  public TreeHash root() {
    return size == 0 ? TreeHash.ofNothing() : hash(0, size);
  }

  /**
   * The hashes that lead from an entry to the root, the entry's sibling first.
   *
   * @throws IndexOutOfBoundsException when the tree has no such entry
   */
  public List<TreeHash> inclusion(long index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("no entry " + index + " among " + size);
    }
    List<TreeHash> path = new ArrayList<>();
    addPath(path, index, 0, size);
    return path;
  }

  /**
   * The hashes that show that an earlier tree is the beginning of this one.
   *
   * @param earlier its size, from 0 to this tree's
   */
  public List<TreeHash> consistency(long earlier) {
    if (earlier < 0 || earlier > size) {
      throw new IndexOutOfBoundsException("no tree of " + earlier + " within one of " + size);
    }
    List<TreeHash> proof = new ArrayList<>();
    if (earlier > 0 && earlier < size) {
      addSubproof(proof, earlier, 0, size, true);
    }
    return proof;
  }

  private void addPath(List<TreeHash> path, long index, long first, long end) {
    if (end - first == 1) {
      return;
    }
    long middle = first + split(end - first);
    if (index < middle) {
      addPath(path, index, first, middle);
      path.add(hash(middle, end));
    } else {
      addPath(path, index, middle, end);
      path.add(hash(first, middle));
    }
  }

  /** {@code whole} as long as the part is the earlier tree itself, whose hash is known. */
  private void addSubproof(
      List<TreeHash> proof, long earlier, long first, long end, boolean whole) {
    if (earlier == end) {
      if (!whole) {
        proof.add(hash(first, end));
      }
      return;
    }
    long middle = first + split(end - first);
    if (earlier <= middle) {
      addSubproof(proof, earlier, first, middle, whole);
      proof.add(hash(middle, end));
    } else {
      addSubproof(proof, earlier, middle, end, false);
      proof.add(hash(first, middle));
    }
  }

  /** The hash over the entries from the first one up to the end, which is not of them. */
  private TreeHash hash(long first, long end) {
    long count = end - first;
    if (Long.bitCount(count) == 1) {
      int level = Long.numberOfTrailingZeros(count);
      return nodes.node(level, first >> level);
    }
    long middle = first + split(count);
    return TreeHash.ofNode(hash(first, middle), hash(middle, end));
  }

  /** The largest power of two below a count of two or more. */
  private static long split(long count) {
    return Long.highestOneBit(count - 1);
  }
}
