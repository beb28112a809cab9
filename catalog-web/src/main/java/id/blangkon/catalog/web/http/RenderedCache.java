package id.blangkon.catalog.web.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rendered bodies by what was asked for, each for one generation of what it shows. Bounded by
 * count and bytes; the least recently used one goes first.
 *
 * @param <K> what was asked for
 */
public final class RenderedCache<K> {

  private final int mostEntries;
  private final long mostBytes;
  private final Map<K, Entry> entries = new LinkedHashMap<>(256, 0.75f, true);
  private long bytes;

  private record Entry(long generation, Rendered rendered) {}

  public RenderedCache(int mostEntries, long mostBytes) {
    this.mostEntries = mostEntries;
    this.mostBytes = mostBytes;
  }

  /**
   * The body kept for this generation, or the one that is rendered now. Two who ask at once may
   * both render it.
   *
   * @param generation of what is shown; read before rendering, so that a change meanwhile makes the
   *     body stale
   */
  public Rendered get(K key, long generation, Supplier<Rendered> render) {
    Entry kept = find(key);
    if (kept != null && kept.generation() == generation) {
      return kept.rendered();
    }
    Rendered rendered = render.get();
    put(key, new Entry(generation, rendered));
    return rendered;
  }

  private synchronized @Nullable Entry find(K key) {
    return entries.get(key);
  }

  private synchronized void put(K key, Entry entry) {
    Entry before = entries.put(key, entry);
    bytes += size(entry) - (before == null ? 0 : size(before));
    var eldest = entries.entrySet().iterator();
    while (entries.size() > mostEntries || bytes > mostBytes) {
      bytes -= size(eldest.next().getValue());
      eldest.remove();
    }
  }

  /** What an entry may come to hold: its body and, once wished for, the compressed form. */
  private static long size(Entry entry) {
    return entry.rendered().bytes().length * 2L;
  }
}
