package id.blangkon.catalog.web.page.site;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out anew when it is older than some time. Two who ask at once may both
 * work it out.
 *
 * @param <T> what is kept
 */
public final class Kept<T> {

  private final long nanos;
  private final Supplier<T> source;
  private volatile @Nullable Value<T> value;

  private record Value<T>(T content, long at) {}

  public Kept(Duration time, Supplier<T> source) {
    this.nanos = time.toNanos();
    this.source = source;
  }

  /** The value, as old as the time at most. */
  public T get() {
    Value<T> known = value;
    long now = System.nanoTime();
    if (known == null || now - known.at() >= nanos) {
      known = new Value<>(source.get(), now);
      value = known;
    }
    return known.content();
  }
}
