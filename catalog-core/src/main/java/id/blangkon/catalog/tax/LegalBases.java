package id.blangkon.catalog.tax;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what several rows rest on. */
final class LegalBases {

  private LegalBases() {}

  /** Each basis once, in order; null when there is none. */
  static @Nullable String together(@Nullable String... bases) {
    String joined =
        Stream.of(bases).filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
    return joined.isEmpty() ? null : joined;
  }
}
