package id.blangkon.catalog.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the first hits of an order by key, then id: a heap of a fixed size with the last of them on
 * top.
 */
final class FirstHits {

  /**
   * A match.
   *
   * @param segment the number of its segment in the reader
   * @param doc its number in the segment
   */
  record Hit(long key, long idHigh, long idLow, int segment, int doc) {}

  static final Comparator<Hit> ORDER =
      (a, b) -> {
        int byKey = Long.compare(a.key, b.key);
        if (byKey != 0) {
          return byKey;
        }
        int byHigh = Long.compareUnsigned(a.idHigh, b.idHigh);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(a.idLow, b.idLow);
      };

  private final java.util.PriorityQueue<Hit> heap;
  private final int most;
  private long lastKey = Long.MAX_VALUE;

  FirstHits(int most) {
    this.most = most;
    this.heap = new java.util.PriorityQueue<>(most + 1, ORDER.reversed());
  }

  /**
   * Whether a hit with the key may still be among the first; cheap, so that most matches cost no
   * more than this.
   */
  boolean mayHold(long key) {
    return key <= lastKey;
  }

  void offer(Hit hit) {
    if (heap.size() < most) {
      heap.add(hit);
    } else if (ORDER.compare(hit, heap.element()) < 0) {
      heap.remove();
      heap.add(hit);
    }
    if (heap.size() == most) {
      lastKey = heap.element().key;
    }
  }

  List<Hit> inOrder() {
    List<Hit> hits = new ArrayList<>(heap);
    hits.sort(ORDER);
    return hits;
  }
}
