package id.blangkon.catalog;

import id.blangkon.catalog.journal.Worker;
import id.blangkon.catalog.storage.Storage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Wakes the worker after each commit, so that followers show it at once instead of at their next
 * look.
 */
final class SignallingStorage implements Storage {

  private final Storage storage;
  private final Worker worker;

  SignallingStorage(Storage storage, Worker worker) {
    this.storage = storage;
    this.worker = worker;
  }

  @Override
  public <T extends @Nullable Object> T write(Work<T> work) {
    T result = storage.write(work);
    worker.signal();
    return result;
  }

  @Override
  public <T extends @Nullable Object> T read(Work<T> work) {
    return storage.read(work);
  }

  @Override
  public boolean offers(Class<?> port) {
    return storage.offers(port);
  }

  @Override
  public List<String> missingMigrations() {
    return storage.missingMigrations();
  }

  @Override
  public void close() {
    storage.close();
  }
}
