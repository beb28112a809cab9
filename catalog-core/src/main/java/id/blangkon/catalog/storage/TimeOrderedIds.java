package id.blangkon.catalog.storage;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * UUID version 7 (RFC 9562): 48 bits of milliseconds, a 12-bit counter that keeps the order within
 * a millisecond, 62 random bits. Safe for use by many threads.
 */
public final class TimeOrderedIds implements IdGenerator {

  private static final long COUNTER_BITS = 12;

  private final InstantSource clock;
  private final RandomGenerator random;
  private long last;

  /**
   * @param random of cryptographic strength in production, since ids are shown; seeded in tests and
   *     the demonstration
   */
  public TimeOrderedIds(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  @Override
  public synchronized UUID next() {
    long now = clock.millis() << COUNTER_BITS;
    // A clock that stands still or steps back only counts on from the last id.
    last = Math.max(now, last + 1);
    long millis = last >>> COUNTER_BITS;
    long counter = last & 0xfff;
    long high = (millis << 16) | 0x7000 | counter;
    long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
