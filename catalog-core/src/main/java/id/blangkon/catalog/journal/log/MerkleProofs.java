package id.blangkon.catalog.journal.log;

import java.util.ArrayList;
import java.util.List;

/** Checks proofs with nothing but hashes, as RFC 9162, sections 2.1.3.2 and 2.1.4.2, says. */
public final class MerkleProofs {

  private MerkleProofs() {}

  /** Whether the proof leads from the entry at an index to the root of a tree of a size. */
  public static boolean includes(
      TreeHash entry, long index, long size, List<TreeHash> proof, TreeHash root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long node = index;
    long last = size - 1;
    TreeHash hash = entry;
    for (TreeHash sibling : proof) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        hash = TreeHash.ofNode(sibling, hash);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        hash = TreeHash.ofNode(hash, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(root);
  }

  /** Whether the proof shows that the earlier tree is the beginning of the later one. */
  public static boolean extendsTree(
      long earlierSize,
      TreeHash earlierRoot,
      long laterSize,
      TreeHash laterRoot,
      List<TreeHash> proof) {
    if (earlierSize < 0 || earlierSize > laterSize) {
      return false;
    }
    if (earlierSize == laterSize) {
      return proof.isEmpty() && earlierRoot.equals(laterRoot);
    }
    if (earlierSize == 0) {
      // Every tree begins with nothing.
      return proof.isEmpty() && earlierRoot.equals(TreeHash.ofNothing());
    }
    List<TreeHash> hashes = new ArrayList<>(proof);
    if (Long.bitCount(earlierSize) == 1) {
      hashes.add(0, earlierRoot);
    }
    if (hashes.isEmpty()) {
      return false;
    }
    int common = Long.numberOfTrailingZeros(earlierSize);
    long node = (earlierSize - 1) >> common;
    long last = (laterSize - 1) >> common;
    TreeHash earlier = hashes.get(0);
    TreeHash later = earlier;
    for (TreeHash sibling : hashes.subList(1, hashes.size())) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        earlier = TreeHash.ofNode(sibling, earlier);
        later = TreeHash.ofNode(sibling, later);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        later = TreeHash.ofNode(later, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && earlier.equals(earlierRoot) && later.equals(laterRoot);
  }
}
