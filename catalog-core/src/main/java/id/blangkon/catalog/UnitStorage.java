package id.blangkon.catalog;

import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Lets use cases work within a unit of work that somebody else commits. */
final class UnitStorage implements Storage {

  private final UnitOfWork unit;

  UnitStorage(UnitOfWork unit) {
    this.unit = unit;
  }

  @Override
  public <T extends @Nullable Object> T write(Work<T> work) {
    return work.in(unit);
  }

  @Override
  public <T extends @Nullable Object> T read(Work<T> work) {
    return work.in(unit);
  }

  @Override
  public boolean offers(Class<?> port) {
    return true;
  }

  @Override
  public void close() {
    // The unit ends with the work of its owner.
  }
}
