package id.blangkon.catalog;

import id.blangkon.catalog.access.AccountStore;
import id.blangkon.catalog.journal.DueTask;
import id.blangkon.catalog.storage.Storage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Forgets sessions that have ended in any case, once an hour. */
final class SessionRetention implements DueTask {

  private static final Duration BETWEEN = Duration.ofHours(1);

  private final Storage storage;
  private final InstantSource clock;
  private Instant next = Instant.MIN;

  SessionRetention(Storage storage, InstantSource clock) {
    this.storage = storage;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "ended sessions";
  }

  @Override
  public int runDue() {
    Instant now = clock.instant();
    if (now.isBefore(next)) {
      return 0;
    }
    next = now.plus(BETWEEN);
    return storage.write(unit -> unit.store(AccountStore.class).deleteSessionsExpiredBefore(now));
  }
}
