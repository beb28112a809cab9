package id.blangkon.catalog.order;

import id.blangkon.catalog.storage.Storage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Lets something happen right after a read, as when somebody else is faster. */
final class MeanwhileStorage implements Storage {

  private final Storage storage;
  private final AtomicReference<@Nullable Runnable> afterNextRead = new AtomicReference<>();

  MeanwhileStorage(Storage storage) {
    this.storage = storage;
  }

  void afterNextRead(Runnable action) {
    afterNextRead.set(action);
  }

  @Override
  public <T extends @Nullable Object> T write(Work<T> work) {
    return storage.write(work);
  }

  @Override
  public <T extends @Nullable Object> T read(Work<T> work) {
    T result = storage.read(work);
    Runnable action = afterNextRead.getAndSet(null);
    if (action != null) {
      action.run();
    }
    return result;
  }

  @Override
  public boolean offers(Class<?> port) {
    return storage.offers(port);
  }

  @Override
  public void close() {
    storage.close();
  }
}
