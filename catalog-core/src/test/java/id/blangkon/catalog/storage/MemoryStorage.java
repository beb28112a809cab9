package id.blangkon.catalog.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A storage for tests of rules that need transactions and no database: one writer at a time, and
 * what a write has changed is seen by others when it commits. Values must be immutable.
 */
public final class MemoryStorage implements Storage {

  private final Map<Class<?>, Function<Tables, Object>> ports = new HashMap<>();
  private final ReentrantLock writing = new ReentrantLock();
  private volatile Tables committed = new Tables(Map.of());
  private volatile @Nullable RuntimeException broken;

  /** The tables of one transaction. */
  public static final class Tables {

    private final Map<String, NavigableMap<?, ?>> tables = new HashMap<>();

    private Tables(Map<String, NavigableMap<?, ?>> from) {
      from.forEach((name, table) -> tables.put(name, copy(table)));
    }

    private static <K, V> NavigableMap<K, V> copy(NavigableMap<K, V> table) {
      return new TreeMap<>(table);
    }

    /** The table of the name, which is always used with the same types. */
    @SuppressWarnings("unchecked") // a store names its own tables and their types
    public <K extends Comparable<? super K>, V> NavigableMap<K, V> of(String name) {
      return (NavigableMap<K, V>) tables.computeIfAbsent(name, missing -> new TreeMap<>());
    }
  }

  /** Offers a store port. */
  public <S> MemoryStorage with(Class<S> port, Function<Tables, ? extends S> store) {
    ports.put(port, store::apply);
    return this;
  }

  /** Lets every unit of work fail from now on; null mends it. */
  public void breakWith(@Nullable RuntimeException failure) {
    this.broken = failure;
  }

  @Override
  public <T extends @Nullable Object> T write(Work<T> work) {
    writing.lock();
    try {
      Tables own = new Tables(committed.tables);
      Unit unit = new Unit(own);
      T result = work.in(unit);
      committed = own;
      unit.afterCommit.forEach(Runnable::run);
      return result;
    } finally {
      writing.unlock();
    }
  }

  @Override
  public <T extends @Nullable Object> T read(Work<T> work) {
    return work.in(new Unit(new Tables(committed.tables)));
  }

  @Override
  public boolean offers(Class<?> port) {
    return ports.containsKey(port);
  }

  @Override
  public void close() {
    ports.clear();
  }

  private final class Unit implements UnitOfWork {

    private final Tables tables;
    private final List<Runnable> afterCommit = new ArrayList<>();

    Unit(Tables tables) {
      this.tables = tables;
      RuntimeException failure = broken;
      if (failure != null) {
        throw failure;
      }
    }

    @Override
    public <S> S store(Class<S> port) {
      Function<Tables, Object> store = ports.get(port);
      if (store == null) {
        throw new IllegalArgumentException("not offered: " + port);
      }
      return port.cast(store.apply(tables));
    }

    @Override
    public void afterCommit(Runnable action) {
      afterCommit.add(action);
    }
  }
}
