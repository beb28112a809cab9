package id.blangkon.catalog.examples.benchmark;

import java.util.Locale;

/** How long requests took: one bucket for each microsecond up to a second, and one beyond. */
final class Latencies {

  private static final int BUCKETS = 1_000_000;

  private final int[] buckets = new int[BUCKETS + 1];
  private long count;

  void record(long nanos) {
    buckets[(int) Math.min(nanos / 1_000, BUCKETS)]++;
    count++;
  }

  void add(Latencies other) {
    for (int i = 0; i < buckets.length; i++) {
      buckets[i] += other.buckets[i];
    }
    count += other.count;
  }

  long count() {
    return count;
  }

  /**
   * The latency that this share of the requests did not exceed, in microseconds; 0 without
   * requests.
   *
   * @param share more than 0, at most 1
   */
  long micros(double share) {
    long rank = (long) Math.ceil(share * count);
    long passed = 0;
    for (int i = 0; i < buckets.length; i++) {
      passed += buckets[i];
      if (passed >= rank) {
        return i;
      }
    }
    return BUCKETS;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "p50 %.2f ms, p99 %.2f ms, slowest %.2f ms",
        micros(0.5) / 1_000.0,
        micros(0.99) / 1_000.0,
        micros(1) / 1_000.0);
  }
}
