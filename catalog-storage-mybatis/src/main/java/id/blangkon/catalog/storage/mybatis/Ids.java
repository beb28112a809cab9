package id.blangkon.catalog.storage.mybatis;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/** Ids as parameters of {@code = any(…)}. */
final class Ids {

  private Ids() {}

  /** Each id once. */
  static <I> UUID[] array(Collection<I> ids, Function<? super I, UUID> id) {
    return ids.stream().map(id).distinct().toArray(UUID[]::new);
  }
}
