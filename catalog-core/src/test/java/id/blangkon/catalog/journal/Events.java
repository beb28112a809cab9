package id.blangkon.catalog.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Made-up events. */
final class Events {

  private Events() {}

  /** The event of the number; every third one is private. */
  static NewEvent event(long number) {
    boolean isPublic = number % 3 != 0;
    return new NewEvent(
        new UUID(7, number),
        "thing.changed",
        Instant.ofEpochSecond(1_700_000_000 + number),
        number % 2 == 0 ? "33.74" : null,
        new UUID(8, number % 10),
        number,
        List.of(),
        new UUID(9, number % 4),
        isPublic ? "{\"number\":" + number + "}" : null,
        isPublic ? null : "{\"number\":" + number + "}");
  }
}
