package id.blangkon.catalog.web.page.site;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values by key, each worked out anew when it is older than some time or of another generation. The
 * least recently used one goes first. Two who ask at once may both work it out.
 *
 * @param <K> what is asked for
 * @param <V> what is kept
 */
public final class KeptByKey<K, V> {

  private final long nanos;
  private final Map<K, Entry<V>> entries;

  private record Entry<V>(V value, long at, long generation) {}

  /**
   * @param most how many are kept
   */
  public KeptByKey(int most, Duration time) {
    this.nanos = time.toNanos();
    this.entries = new LeastRecentlyUsed<>(most);
  }

  /** The value of a key. */
  public V get(K key, Function<K, V> source) {
    return get(key, 0, source);
  }

  /**
   * The value of a key, of this generation.
   *
   * @param generation of what is shown, read before it
   */
  public V get(K key, long generation, Function<K, V> source) {
    Entry<V> known = find(key);
    long now = System.nanoTime();
    if (known != null && known.generation() == generation && now - known.at() < nanos) {
      return known.value();
    }
    V value = source.apply(key);
    put(key, new Entry<>(value, now, generation));
    return value;
  }

  private @Nullable Entry<V> find(K key) {
    synchronized (entries) {
      return entries.get(key);
    }
  }

  private void put(K key, Entry<V> entry) {
    synchronized (entries) {
      entries.put(key, entry);
    }
  }

  private static final class LeastRecentlyUsed<K, E> extends LinkedHashMap<K, E> {
    private static final long serialVersionUID = 1L;

    private final int most;

    LeastRecentlyUsed(int most) {
      super(64, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, E> eldest) {
      return size() > most;
    }
  }
}
