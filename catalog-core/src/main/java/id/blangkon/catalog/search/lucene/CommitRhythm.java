package id.blangkon.catalog.search.lucene;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * When an index that follows is made durable: not with every batch, since each commit waits for the
 * disk. What is lost by a crash is followed again from the committed position.
 */
final class CommitRhythm {

  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final int MOST_BATCHES = 200;

  private final InstantSource clock;
  private Instant last;
  private int batches;

  CommitRhythm(InstantSource clock) {
    this.clock = clock;
    this.last = clock.instant();
  }

  /** Counts a batch; true when it is time for a commit, which then begins the next stretch. */
  boolean isDueAfterBatch() {
    batches++;
    Instant now = clock.instant();
    if (batches < MOST_BATCHES && Duration.between(last, now).compareTo(LONGEST) < 0) {
      return false;
    }
    last = now;
    batches = 0;
    return true;
  }
}
