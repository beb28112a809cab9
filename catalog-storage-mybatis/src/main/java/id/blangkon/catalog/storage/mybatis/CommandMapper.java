package id.blangkon.catalog.storage.mybatis;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

interface CommandMapper {

  record DoneRow(String requestHash, @Nullable String result) {}

  @Nullable DoneRow find(UUID actor, String key);

  void insert(UUID actor, String key, String requestHash, Instant now);

  int complete(UUID actor, String key, String result);

  int deleteOlderThan(Instant instant);
}
