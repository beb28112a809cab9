package id.blangkon.catalog.web.demonstration;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands where it was put and never goes back. */
final class MovableClock implements InstantSource {

  private volatile Instant now;

  MovableClock(Instant start) {
    this.now = start;
  }

  @Override
  public Instant instant() {
    return now;
  }

  void moveTo(Instant later) {
    if (later.isBefore(now)) {
      throw new IllegalArgumentException("time does not go back from " + now + " to " + later);
    }
    now = later;
  }
}
