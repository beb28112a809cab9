package id.blangkon.catalog.web.security;

import java.security.SecureRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongSupplier;

/**
 * Bounds the requests of each network, so that one client cannot take the server from all others.
 * This machine itself is not bounded. Each node counts by itself.
 *
 * <p>It costs a hash and one atomic change a request, and {@value #SLOTS} numbers in all, however
 * many clients there are: a slot holds when the requests counted in it will have been paid back.
 * Two networks that fall into one slot share it, which the many slots make rare and a generous
 * limit harmless; which do is drawn anew at each start.
 */
public final class RequestLimit {

  private static final int SLOTS = 1 << 16;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final AtomicLongArray paidBackAt = new AtomicLongArray(SLOTS);
  private final LongSupplier nanoTime;
  private final long begin;
  private final long salt = new SecureRandom().nextLong();
  private final long cost;

  /**
   * @param perMinute how many requests a network may make in a minute, at once or spread; 0 for any
   *     number
   * @param nanoTime a clock that never goes back, in nanoseconds, such as {@link System#nanoTime}
   */
  public RequestLimit(int perMinute, LongSupplier nanoTime) {
    if (perMinute < 0) {
      throw new IllegalArgumentException("perMinute must not be negative: " + perMinute);
    }
    this.cost = perMinute == 0 ? 0 : MINUTE / perMinute;
    this.nanoTime = nanoTime;
    this.begin = nanoTime.getAsLong();
  }

  /**
   * Counts a request.
   *
   * @param address of the client
   * @return 0 when it may be answered; otherwise after how many seconds the next one may
   */
  public long secondsToWait(String address) {
    if (cost == 0 || ClientNetwork.isLoopback(address)) {
      return 0;
    }
    int slot = slot(ClientNetwork.of(address));
    long now = nanoTime.getAsLong() - begin;
    while (true) {
      long stored = paidBackAt.get(slot);
      long after = Math.max(stored, now) + cost;
      long excess = after - now - MINUTE;
      if (excess > 0) {
        return 1 + TimeUnit.NANOSECONDS.toSeconds(excess);
      }
      if (paidBackAt.compareAndSet(slot, stored, after)) {
        return 0;
      }
    }
  }

  private int slot(String network) {
    long hash = salt;
    for (int i = 0; i < network.length(); i++) {
      hash = (hash ^ network.charAt(i)) * MIX;
      hash ^= hash >>> 32;
    }
    return (int) (hash & SLOTS - 1);
  }
}
