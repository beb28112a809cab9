package id.blangkon.catalog.journal.log;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** All entries of a tree in memory, whose nodes are hashed from them each time. */
final class PlainTree {

  private final List<TreeHash> entries = new ArrayList<>();

  static PlainTree of(int size) {
    PlainTree tree = new PlainTree();
    for (int i = 0; i < size; i++) {
      tree.addNumber(i);
    }
    return tree;
  }

  TreeHash add(byte[] entry) {
    TreeHash hash = TreeHash.ofEntry(entry);
    entries.add(hash);
    return hash;
  }

  TreeHash addNumber(long number) {
    return add(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }

  void change(int index, byte[] entry) {
    entries.set(index, TreeHash.ofEntry(entry));
  }

  TreeHash entry(int index) {
    return entries.get(index);
  }

  /** The tree over the first entries. */
  MerkleTree at(long size) {
    return new MerkleTree(size, this::node);
  }

  private TreeHash node(int level, long index) {
    return level == 0
        ? entries.get(Math.toIntExact(index))
        : TreeHash.ofNode(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
  }
}
