package id.blangkon.catalog;

import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Lets use cases work within a unit of work that somebody else commits. A duplicate ends the unit,
 * and stays the answer to everything that is asked of it then: the owner rolls back, and may try
 * again in a new one.
 */
final class UnitStorage implements Storage {

  private final UnitOfWork unit;
  private @Nullable DuplicateException ended;

  UnitStorage(UnitOfWork unit) {
    this.unit = unit;
  }

  @Override
  public <T extends @Nullable Object> T write(Work<T> work) {
    if (ended != null) {
      throw ended;
    }
    try {
      return work.in(unit);
    } catch (DuplicateException duplicate) {
      ended = duplicate;
      throw duplicate;
    }
  }

  @Override
  public <T extends @Nullable Object> T read(Work<T> work) {
    if (ended != null) {
      throw ended;
    }
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
