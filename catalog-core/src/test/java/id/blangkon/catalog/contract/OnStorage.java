package id.blangkon.catalog.contract;

import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A test on a storage. The storage may hold data of other tests, and tests run one at a time. */
public interface OnStorage {

  Storage storage();

  /** What one looks for, in a read of its own. */
  default <T> Optional<T> found(Function<UnitOfWork, Optional<T>> question) {
    return storage().read(question::apply);
  }

  /** What there is, in a read of its own. */
  default <T> List<T> listed(Function<UnitOfWork, List<T>> question) {
    return storage().read(question::apply);
  }
}
