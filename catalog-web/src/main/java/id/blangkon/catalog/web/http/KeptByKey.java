package id.blangkon.catalog.web.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values by key, each worked out anew when it is older than some time or of another generation. The
 * least recently used one goes first. Two who ask at once may both work it out. Many are kept in
 * parts, so that those who ask for others seldom wait.
 *
 * @param <K> what is asked for
 * @param <V> what is kept
 */
public final class KeptByKey<K, V> {

  private static final int PARTS = 16;
  private static final int WORTH_PARTING = 512;

  private final long nanos;
  private final List<Map<K, Entry<V>>> parts = new ArrayList<>();

  private record Entry<V>(V value, long at, long generation) {}

  /**
   * @param most how many are kept
   */
  public KeptByKey(int most, Duration time) {
    this.nanos = time.toNanos();
    int count = most < WORTH_PARTING ? 1 : PARTS;
    for (int i = 0; i < count; i++) {
      parts.add(new LeastRecentlyUsed<>(most / count));
    }
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
    long now = System.nanoTime();
    Entry<V> known = fresh(key, now, generation);
    if (known != null) {
      return known.value();
    }
    V value = source.apply(key);
    Map<K, Entry<V>> part = part(key);
    synchronized (part) {
      part.put(key, new Entry<>(value, now, generation));
    }
    return value;
  }

  /** The value of a key if it is kept; of this generation. */
  public Optional<V> find(K key, long generation) {
    return Optional.ofNullable(fresh(key, System.nanoTime(), generation)).map(Entry::value);
  }

  private @Nullable Entry<V> fresh(K key, long now, long generation) {
    Map<K, Entry<V>> part = part(key);
    Entry<V> known;
    synchronized (part) {
      known = part.get(key);
    }
    return known != null && known.generation() == generation && now - known.at() < nanos
        ? known
        : null;
  }

  private Map<K, Entry<V>> part(K key) {
    int hash = key.hashCode();
    return parts.get(Math.floorMod(hash ^ (hash >>> 16), parts.size()));
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
