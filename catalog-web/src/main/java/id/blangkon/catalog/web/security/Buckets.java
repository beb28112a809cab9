package id.blangkon.catalog.web.security;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts attempts by key within a period. The least recently used keys are forgotten first. */
final class Buckets {

  private static final int MOST_KEPT = 50_000;

  private final Map<String, Bucket> buckets = new LeastRecentlyUsed();
  private final Duration period;

  Buckets(Duration period) {
    this.period = period;
  }

  /**
   * Counts an attempt of a key.
   *
   * @param most how many there may be within the period
   * @return whether it is still one of them
   */
  boolean tryOne(String key, int most) {
    Bucket bucket;
    synchronized (buckets) {
      bucket =
          buckets.computeIfAbsent(
              key,
              unused ->
                  Bucket.builder()
                      .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                      .build());
    }
    return bucket.tryConsume(1);
  }

  private static final class LeastRecentlyUsed extends LinkedHashMap<String, Bucket> {
    private static final long serialVersionUID = 1L;

    LeastRecentlyUsed() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > MOST_KEPT;
    }
  }
}
