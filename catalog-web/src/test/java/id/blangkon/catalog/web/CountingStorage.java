package id.blangkon.catalog.web;

import id.blangkon.catalog.storage.Storage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Counts the units of work. */
final class CountingStorage implements Storage {

  private final Storage storage;
  private final AtomicInteger units = new AtomicInteger();

  CountingStorage(Storage storage) {
    this.storage = storage;
  }

  int takeCount() {
    return units.getAndSet(0);
  }

  @Override
  public <T extends @Nullable Object> T write(Work<T> work) {
    units.incrementAndGet();
    return storage.write(work);
  }

  @Override
  public <T extends @Nullable Object> T read(Work<T> work) {
    units.incrementAndGet();
    return storage.read(work);
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
