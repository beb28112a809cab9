package id.blangkon.catalog.journal;

import id.blangkon.catalog.storage.Storage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Forgets commands whose keys no client can still repeat, once an hour. A key counts as used for
 * seven days.
 */
public final class CommandRetention implements DueTask {

  /** How long a command is remembered. */
  public static final Duration KEPT = Duration.ofDays(7);

  private static final Duration BETWEEN = Duration.ofHours(1);

  private final Storage storage;
  private final InstantSource clock;
  private Instant next = Instant.MIN;

  public CommandRetention(Storage storage, InstantSource clock) {
    this.storage = storage;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "old commands";
  }

  @Override
  public int runDue() {
    Instant now = clock.instant();
    if (now.isBefore(next)) {
      return 0;
    }
    next = now.plus(BETWEEN);
    return storage.write(unit -> unit.store(CommandStore.class).deleteOlderThan(now.minus(KEPT)));
  }
}
