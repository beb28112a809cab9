package id.blangkon.catalog.storage.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

interface LeaseMapper {

  int take(String name, String holder, Instant now, Instant until);

  @Nullable Long epoch(String name);

  void create(String name, String holder, Instant until);

  @Nullable Long lock(String name, String holder, long epoch);

  int release(String name, String holder, Instant past);

  int releaseAll(Instant past);
}
