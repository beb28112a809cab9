package id.blangkon.catalog.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each value a small number that it keeps as long as the index is open. Safe for use by many
 * threads.
 */
final class Ordinals {

  private final int most;
  private final Map<String, Integer> ordinals = new HashMap<>();
  private volatile List<String> values = List.of();

  /**
   * @param most how many values there may be
   */
  Ordinals(int most) {
    this.most = most;
  }

  synchronized int of(String value) {
    Integer known = ordinals.get(value);
    if (known != null) {
      return known;
    }
    int next = ordinals.size();
    if (next >= most) {
      throw new IllegalStateException(
          "More than " + most + " different values; the last one is " + value);
    }
    ordinals.put(value, next);
    List<String> longer = new ArrayList<>(values);
    longer.add(value);
    values = List.copyOf(longer);
    return next;
  }

  /** All values so far, by number. */
  List<String> values() {
    return values;
  }
}
